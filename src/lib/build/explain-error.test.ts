import { expect, test } from 'vitest';
import { explainError } from './explain-error.ts';

const fail = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: words of the system`), { code, ...more });

test('an error of the disk says what to do, and where', () => {
  expect(explainError(fail('ENOSPC', { path: '/site/x' }))).toBe(
    'The disk is full, at /site/x. Make room on it, and build again.',
  );
  expect(explainError(fail('EROFS', { path: '/cache/x', dest: '/site/x' }))).toMatch(/^\/site\/x is on a disk that/);
  expect(explainError(fail('EACCES'))).toMatch(/^You may not write a folder/);
});

test('so does one that only the log of another program tells', () => {
  expect(explainError(new Error('Astro could not compile the pages:\nENOSPC: no space left'))).toMatch(
    /^The disk is full\./,
  );
});

test('every other error keeps its message', () => {
  expect(explainError(fail('ENOENT'))).toBe('ENOENT: words of the system');
  expect(explainError('words')).toBe('words');
});

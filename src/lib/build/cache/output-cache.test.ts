import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileOutput } from '../../outputs/output.ts';
import { openOutputCache } from './output-cache.ts';

let folder = '';
const output: FileOutput = { file: 'robots.txt', make: () => '' };
const hashes =
  (values: Record<string, string>) =>
  (id: string): string | undefined =>
    values[id];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  const cache = openOutputCache(folder, 'code', hashes({ settings: '1', pages: '2' }));
  const stored = cache.store.write('bytes');
  cache.save(
    new Map([['robots.txt', { input: '', stored, reads: ['settings', 'pages'] }]]),
    hashes({ settings: '1', pages: '2' }),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const find = (code: string, values: Record<string, string>) =>
  openOutputCache(folder, code, hashes(values)).find(output)?.reads;

test('an output is taken while all that it read is the same', () => {
  expect(find('code', { settings: '1', pages: '2' })).toEqual(['settings', 'pages']);
});

test.each([
  ['something that it read has changed', 'code', { settings: '1', pages: '3' }],
  ['something that it read is gone', 'code', { settings: '1' }],
  ['the code has changed', 'other', { settings: '1', pages: '2' }],
])('an output is made again where %s', (_, code, values: Record<string, string>) => {
  expect(find(code, values)).toBeUndefined();
});

test.each([
  ['cut', (text: string) => text.slice(0, -20)],
  ['empty', () => ''],
  ['of another form', () => '[]'],
])('a list that is %s is none', (_, damage) => {
  const file = join(folder, 'outputs.json');
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  expect(find('code', { settings: '1', pages: '2' })).toBeUndefined();
});

test('an output whose bytes are damaged is made again', () => {
  const { store } = openOutputCache(folder, 'code', hashes({}));
  store.prune(new Set());
  expect(find('code', { settings: '1', pages: '2' })).toBeUndefined();
});

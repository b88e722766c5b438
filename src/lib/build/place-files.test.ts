import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { comparePages } from './place-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/index.html'), '');
  writeFileSync(join(folder, 'robots.txt'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the pages that were written are those that the site has', () => {
  expect(() => comparePages(folder, new Set(['en/index.html']))).not.toThrow();
});

test('a page that is missing, and one that no model knows, stop the build and are named', () => {
  expect(() => comparePages(folder, new Set(['en/index.html', 'fr/index.html']))).toThrow(
    '/fr/index.html was not written',
  );
  expect(() => comparePages(folder, new Set())).toThrow('/en/index.html is no page of the site');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockContentDir } from '../../content/reading/stock-content.ts';
import type { Folders } from '../folders/folders.ts';
import { findLastBuild, hashContent, saveLastBuild } from './last-build.ts';

let folder = '';
let folders: Folders;
const file = () => join(folder, 'last-build.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-'));
  folders = { project: '', content: join(folder, 'content'), out: join(folder, 'out'), building: '', cache: '' };
  for (const name of ['content', 'out']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'content/site.yaml'), 'name: A');
  writeFileSync(join(folder, 'out/index.html'), '<p>');
  saveLastBuild(file(), { inputs: 'inputs', pages: 1, report: '', notice: '' }, folders);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build of the same inputs whose files are as it left them is known again', () => {
  expect(findLastBuild(file(), 'inputs', folders)?.pages).toBe(1);
});

test.each([
  ['a changed file', () => writeFileSync(join(folders.out, 'index.html'), '<b>changed')],
  ['a file more', () => writeFileSync(join(folders.out, 'other.html'), '')],
  ['a file less', () => rmSync(join(folders.out, 'index.html'))],
  ['a damaged note', () => writeFileSync(file(), '{')],
])('%s means a new build', (_, change) => {
  change();
  expect(findLastBuild(file(), 'inputs', folders)).toBeUndefined();
});

test('the hash of the content changes with a file, its name, and with nothing else', () => {
  const before = hashContent(folders.content);
  expect(hashContent(folders.content)).toBe(before);
  writeFileSync(join(folders.content, 'site.yaml'), 'name: B');
  const changed = hashContent(folders.content);
  expect(changed).not.toBe(before);
  writeFileSync(join(folders.content, 'new.yaml'), '');
  expect(hashContent(folders.content)).not.toBe(changed);
});

test('the strings that a content folder inherits count', () => {
  expect(hashContent(folders.content)).not.toBe(hashContent(stockContentDir));
});

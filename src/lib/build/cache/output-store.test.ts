import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OutputStore, openOutputStore } from './output-store.ts';

let folder = '';
let store: OutputStore;
const inStore = (name: string) => join(folder, 'store', name.slice(0, 2), name.slice(2));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  mkdirSync(join(folder, 'store'));
  store = openOutputStore(join(folder, 'store'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the same bytes have the same name, and are placed as one file', () => {
  const name = store.write('<p>page</p>');
  expect(store.write(new TextEncoder().encode('<p>page</p>'))).toBe(name);
  store.place(name, join(folder, 'index.html'));
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('<p>page</p>');
  expect(statSync(join(folder, 'index.html')).ino).toBe(statSync(inStore(name)).ino);
});

test.each([
  ['cut', '<p>pa'],
  ['changed', '<p>gape</p>'],
  ['empty', ''],
])('a file that is %s is not taken, and goes', (_, bytes) => {
  const name = store.write('<p>page</p>');
  writeFileSync(inStore(name), bytes);
  expect(store.verify(name)).toBe(false);
  expect(() => readFileSync(inStore(name))).toThrow('ENOENT');
  store.write('<p>page</p>');
  expect(store.verify(name)).toBe(true);
});

test('a file that was deleted is not taken', () => {
  const name = store.write('<p>page</p>');
  rmSync(inStore(name));
  expect(store.verify(name)).toBe(false);
});

test('what is no longer needed goes, half a file of a killed build too', () => {
  const [used, other] = [store.write('a'), store.write('b')];
  writeFileSync(`${inStore(other)}.77.part`, 'half');
  store.prune(new Set([used]));
  const files = readdirSync(join(folder, 'store'), { recursive: true, withFileTypes: true }).filter((row) =>
    row.isFile(),
  );
  expect(files.map(({ name }) => name)).toEqual([used.slice(2)]);
});

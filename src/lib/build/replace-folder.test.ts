import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replace-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function make(name: string, content: string): Promise<string> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'file'), content);
  return join(folder, name);
}

test('the new folder takes the place of the old one, and nothing else remains', async () => {
  const current = await make('site', 'old');
  await replaceFolder(current, await make('next', 'new'));
  expect(await readFile(join(current, 'file'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['site']);
});

test('a first build has nothing to replace', async () => {
  await replaceFolder(join(folder, 'site'), await make('next', 'new'));
  expect(await readdir(folder)).toEqual(['site']);
});

test('the old folder stays where the new one is missing', async () => {
  const current = await make('site', 'old');
  await expect(replaceFolder(current, join(folder, 'next'))).rejects.toThrow();
  expect(await readFile(join(current, 'file'), 'utf8')).toBe('old');
});

import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDownloadCache } from '../../../../tests/support/downloads.ts';
import { openDownloadStore } from '../build/build-all-downloads.ts';
import { placeDownloads } from './place-downloads.ts';

/** Builds once, does harm to the cache, and builds again. */
async function harm(act: (paths: { file: string; listing: string; folder: string }) => Promise<unknown>) {
  const { folder, build } = await makeDownloadCache();
  const first = await build();
  const [{ stored = '' } = {}] = first.files;
  const file = join(folder, 'files', stored);
  await act({ file, listing: join(folder, 'listing.json'), folder });
  const second = await build();
  const site = join(folder, 'site');
  await placeDownloads(second, await openDownloadStore(folder), site);
  return { first, second, site, damaged: first.files.filter((found) => found.stored === stored) };
}

const flipByte = async (file: string, place: number) => {
  const bytes = await readFile(file);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  await writeFile(file, bytes);
};

it.each([
  ['cut', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 5))],
  ['damaged in one byte', (file: string) => flipByte(file, 3)],
  ['longer', async (file: string) => writeFile(file, `${await readFile(file, 'utf8')}x`)],
  ['empty', (file: string) => writeFile(file, '')],
  ['deleted', (file: string) => rm(file)],
])('a file that is %s is made again, it alone', async (_, damage) => {
  const { first, second, damaged, site } = await harm(({ file }) => damage(file));
  expect(second.made).toEqual(damaged.map(({ of, locale, format }) => `${of} ${locale} ${format}`));
  expect(second.files).toEqual(first.files);
  for (const { locale, name, bytes } of damaged)
    expect(await readFile(join(site, 'downloads', locale, name))).toHaveLength(bytes);
});

it.each([
  ['cut', async (listing: string) => writeFile(listing, (await readFile(listing, 'utf8')).slice(0, 400))],
  ['damaged in one byte', (listing: string) => flipByte(listing, 300)],
  ['of another version', (listing: string) => writeFile(listing, '{"inputs":"","files":[{"of":"guides/old"}]}')],
  ['no list', (listing: string) => writeFile(listing, 'null')],
  ['deleted', (listing: string) => rm(listing)],
])('a list that is %s is written again, and no file is made', async (_, damage) => {
  const { first, second } = await harm(({ listing }) => damage(listing));
  expect(second.made).toEqual([]);
  expect(second.files).toEqual(first.files);
  expect(second.images).toEqual(first.images);
});

it('the whole cache can be deleted', async () => {
  const { first, second } = await harm(({ folder }) => rm(folder, { recursive: true }));
  expect(second.made).toHaveLength(first.files.length);
  expect(second.files).toEqual(first.files);
});

it('what no build of this version wrote is removed', async () => {
  const { build, folder } = await makeDownloadCache();
  const { files } = await build();
  const store = join(folder, 'files');
  await copyFile(join(store, files[0]?.stored ?? ''), join(store, 'a1b2c3.pdf'));
  await writeFile(join(store, 'half.123.part'), 'x');
  await rm(join(folder, 'listing.json'));
  await build();
  expect((await readdir(store)).filter((name) => /^a1b2c3|part$/.test(name))).toEqual([]);
});

it('a file that is damaged while it is read stops the build', async () => {
  const { build, folder } = await makeDownloadCache();
  const { files } = await build();
  const { stored: name = '', bytes = 0, sha256 = '' } = files[0] ?? {};
  await flipByte(join(folder, 'files', name), 0);
  const store = await openDownloadStore(folder);
  await expect(store.read({ name, bytes, sha256 })).rejects.toThrow(/missing or damaged/);
});

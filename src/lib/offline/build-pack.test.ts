import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildPack } from './build-pack.ts';
import { createReader } from './read-files.ts';

/** A built site of a few files. */
async function makeSite(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const inside = (folder: string) => (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);

const page =
  '<link rel="alternate" href="/fr/"><link rel="stylesheet" href="/_astro/a.css"><a href="/en/guides/">b</a>' +
  '<script type="module" src="/_astro/c.js"></script><img alt="" src="/images/d.webp">';

describe('buildPack', () => {
  it('lists pages with what they need to look and work as they do, and no more', async () => {
    const folder = await makeSite({
      'en/index.html': page,
      '_astro/a.css': 'a{}',
      '_astro/c.js': 'import{x as y}from"./e.js";y()',
      '_astro/e.js': 'export const x=()=>{}',
      'images/d.webp': 'd',
    });
    const { fallback, files, bytes } = await buildPack(createReader(inside(folder)), ['/en/'], '/en/offline/');
    expect(fallback).toBe('/en/offline/');
    expect(bytes).toBeGreaterThan(100);
    expect(files.map(({ path }) => path)).toEqual([
      '/_astro/a.css',
      '/_astro/c.js',
      '/_astro/e.js',
      '/en/',
      '/images/d.webp',
    ]);
  });

  it('gives a file another hash when its content changes, and only then', async () => {
    const read = async (words: string) =>
      (await buildPack(createReader(inside(await makeSite({ 'en/index.html': words }))), ['/en/'], '')).files;
    const [one, same, other] = await Promise.all([read('a'), read('a'), read('b')]);
    expect(same).toEqual(one);
    expect(other[0]?.hash).not.toBe(one[0]?.hash);
  });

  it('refuses a pack that is heavier than readers expect, and says what to do', async () => {
    const folder = await makeSite({ 'en/index.html': randomBytes(500_001) });
    await expect(buildPack(createReader(inside(folder)), ['/en/'], '/en/offline/')).rejects.toThrow(
      /\/en\/offline\/.* 500000 at most.*PACK_LIMIT/,
    );
  });
});

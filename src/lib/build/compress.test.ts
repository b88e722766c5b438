import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { compressSite } from './compress.ts';

it('packs each text file of some size in two ways, and no picture', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = '<p>words</p>'.repeat(500);
  for (const [name, content] of [
    ['page.html', page],
    ['short.css', 'a{}'],
    ['photo.webp', page],
  ] as const)
    writeFileSync(join(folder, name), content);
  expect(await compressSite(folder)).toMatchObject({ files: 1, before: page.length });
  expect(readdirSync(folder).sort()).toEqual(['page.html', 'page.html.br', 'page.html.gz', 'photo.webp', 'short.css']);
  expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(page);
  expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(page);
});

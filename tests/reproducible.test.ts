import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { build, project } from './support/build.ts';
import { hashFiles } from './support/files.ts';
import { isFull } from './support/sample.ts';

const LEFT_OUT = new Set(['node_modules', 'dist', '.astro', '.git']);
/** The list of what is in a part, which the whole site has not. */
const PART_LIST = 'shard.json';

// A cold build of pages and files, beside the other tests on two cores.
test('another folder, time zone and language give the same bytes', { timeout: 1_500_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(project, join(folder, 'copy'), { recursive: true, filter: (source) => !LEFT_OUT.has(basename(source)) });
  symlinkSync(join(project, 'node_modules'), join(folder, 'copy/node_modules'), 'junction');

  const env = { TZ: 'Asia/Tokyo', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' };
  // One part of eight has pages of every language and files of every format; the search index is in the whole alone.
  const part = isFull ? [] : ['--shard', '3/8'];
  const { status, stdout, stderr } = build('content', join(folder, 'out'), env, join(folder, 'copy'), part);
  expect(status, stdout + stderr).toBe(0);

  const { [PART_LIST]: _list, ...found } = hashFiles(join(folder, 'out'));
  const site = hashFiles(inject('site'));
  const wanted = Object.keys(site).filter((file) => isFull || file in found);
  expect(found).toEqual(Object.fromEntries(wanted.map((file) => [file, site[file]])));
  expect(listFormats(found)).toEqual(listFormats(site));
});

/** Locales of the pages, and formats of the files to download. */
const listFormats = (files: Record<string, string>): string[] =>
  [
    ...new Set(
      Object.keys(files).flatMap((file) => {
        if (file.startsWith('downloads/')) return [extname(file)];
        return /^[a-z]{2}\/.*\.html$/.test(file) ? [file.slice(0, file.indexOf('/'))] : [];
      }),
    ),
  ].sort();

import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { build, project } from './support/build.ts';
import { hashFiles } from './support/files.ts';

const LEFT_OUT = new Set(['node_modules', 'dist', '.astro', '.git']);

// A cold build of every page and file, beside the other tests on two cores.
test('another folder, time zone and language give the same bytes', { timeout: 1_500_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(project, join(folder, 'copy'), { recursive: true, filter: (source) => !LEFT_OUT.has(basename(source)) });
  symlinkSync(join(project, 'node_modules'), join(folder, 'copy/node_modules'), 'junction');

  const env = { TZ: 'Asia/Tokyo', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' };
  const { status, stdout, stderr } = build('content', join(folder, 'out'), env, join(folder, 'copy'));

  expect(status, stdout + stderr).toBe(0);
  expect(hashFiles(join(folder, 'out'))).toEqual(hashFiles(inject('site')));
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getFolders } from './folders.ts';

test('folders start at the project, and building happens beside the output', () => {
  const { project, content, out, building } = getFolders({ CONTENT_DIR: 'tests/x', OUT_DIR: '/srv/y/site' });
  expect(content).toBe(`${project}tests/x`);
  expect(out).toBe('/srv/y/site');
  expect(building).toBe('/srv/y/.site-building');
});

test('without an environment, content becomes dist', () => {
  const { project, content, out } = getFolders({});
  expect([content, out]).toEqual([`${project}content`, `${project}dist`]);
});

test('a link to another place is followed, so that the site stays there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folders-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'disk/site'), { recursive: true });
  symlinkSync(join(folder, 'disk/site'), join(folder, 'site'));
  const { out, building } = getFolders({ OUT_DIR: join(folder, 'site') });
  expect([out, building]).toEqual([join(folder, 'disk/site'), join(folder, 'disk/.site-building')]);
});

import { expect, test } from 'vitest';
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

import { expect, test } from 'vitest';
import { getFolders } from './folders.ts';

test('folders start at the project, and building happens beside the output', () => {
  const { project, content, out, building } = getFolders({ CONTENT_DIR: 'tests/x', OUT_DIR: '/tmp/y/site' });
  expect(content).toBe(`${project}tests/x`);
  expect(out).toBe('/tmp/y/site');
  expect(building).toBe('/tmp/y/.site-building');
});

test('without an environment, content becomes dist', () => {
  const { project, content, out } = getFolders({});
  expect([content, out]).toEqual([`${project}content`, `${project}dist`]);
});

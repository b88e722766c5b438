import { expect, test } from 'vitest';
import { parseBuildOptions } from './options.ts';

test('a whole site is the default', () => {
  expect(parseBuildOptions([])).toEqual({ downloads: true, search: true });
});

test('a part is named by which of how many', () => {
  expect(parseBuildOptions(['--shard', '2/8', '--no-downloads'])).toEqual({
    downloads: false,
    search: true,
    shard: { index: 2, count: 8 },
  });
});

test.each(['0/4', '5/4', 'x', '2', '1/0', '-1/4', '1.5/4', ''])('"%s" is refused as a part', (shard) => {
  expect(() => parseBuildOptions([`--shard=${shard}`])).toThrow(`--shard "${shard}" names no part`);
});

test('a part and a look at some pages exclude each other', () => {
  expect(() => parseBuildOptions(['--shard', '1/2', '--only', 'en/'])).toThrow('exclude each other');
});

test('files are packed for a server only when asked for', () => {
  expect(parseBuildOptions(['--compress'])).toEqual({ downloads: true, search: true, compress: true });
});

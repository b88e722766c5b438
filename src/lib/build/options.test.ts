import { expect, test } from 'vitest';
import { parseBuildOptions } from './options.ts';

test('everything is built unless something is left out', () => {
  expect(parseBuildOptions([])).toEqual({ downloads: true, search: true });
  expect(parseBuildOptions(['--no-downloads', '--no-search', '--only', 'en/**'])).toEqual({
    downloads: false,
    search: false,
    only: 'en/**',
  });
});

test('an unknown option is named, with those that there are', () => {
  expect(() => parseBuildOptions(['--no-dowloads'])).toThrow(/--no-dowloads[\s\S]*Usage: npm run build/);
});

import { expect, test } from 'vitest';
import { groups, parseBenchOptions } from './options.ts';

test('without arguments everything is measured at both sizes', () => {
  const { sizes, only, runs } = parseBenchOptions([]);
  expect([sizes, [...only], runs]).toEqual([[1000, 10000], [...groups], 3]);
});

test('sizes, groups and runs can be chosen', () => {
  const { sizes, only, runs, json } = parseBenchOptions([
    '--sizes',
    '50',
    '--only',
    'hugo,check',
    '--runs',
    '1',
    '--json',
    'a.json',
  ]);
  expect([sizes, [...only], runs, json]).toEqual([[50], ['hugo', 'check'], 1, 'a.json']);
});

test.each([[['--sizes', '1,x']], [['--runs', '0']], [['--only', 'jekyll']], [['--fast']]])('%j is refused', (args) => {
  expect(() => parseBenchOptions(args)).toThrow();
});

import { expect, test } from 'vitest';
import { getExponents, getRatios } from './compare.ts';
import type { Result } from './result.ts';

const result = (size: number, name: string, user: number, more: Partial<Result> = {}): Result => ({
  size,
  name,
  runs: 1,
  usage: { user, system: 0, wall: user, peakMb: user * 10 },
  ...more,
});

const steps = [{ name: 'Indexing for search', cpu: 4, wall: 2, peakMb: 100 }];
const results = [
  result(100, 'Hugo: cold', 2),
  result(100, 'Passerelle without search: cold', 6),
  result(100, 'Passerelle with search: cold', 10, { steps }),
  result(100, 'Pagefind’s own command on our pages: cold', 5),
  result(1000, 'Hugo: cold', 20),
  result(1000, 'Passerelle without search: cold', 600),
];

test('ours is divided by the peer of the same size; what was not measured is left out', () => {
  expect(getRatios(results, 100).map(({ name, value }) => [name, value])).toEqual([
    ['Passerelle without search: cold / Hugo: cold', 3],
    ['Passerelle with search: cold / Hugo: cold', 5],
    ['Search step, cold / Pagefind’s own command on our pages: cold', 0.8],
  ]);
  expect(getRatios(results, 1000).map(({ value }) => value)).toEqual([30]);
});

test('growth in proportion has the exponent 1, with the square 2', () => {
  expect(getExponents(results).map(({ name, size, value }) => [name, size, Number(value.toFixed(6))])).toEqual([
    ['Hugo: cold: processor time', 1000, 1],
    ['Hugo: cold: peak memory', 1000, 1],
    ['Passerelle without search: cold: processor time', 1000, 2],
    ['Passerelle without search: cold: peak memory', 1000, 2],
  ]);
});

import { expect, test } from 'vitest';
import type { Hit } from '../../lib/search/asking/search.ts';
import { countValues, narrow } from './narrow.ts';

const hit = (key: string, kind: Hit['kind'], themes: string[], cities: string[] = []): Hit => ({
  key,
  kind,
  themes,
  cities,
  path: `/${key}/`,
  title: key,
  score: 1,
});
const hits = [
  hit('a', 'guides', ['housing']),
  hit('b', 'practices', ['housing', 'gender'], ['vienna']),
  hit('c', 'practices', ['gender'], ['lyon']),
];

test('results pass all filters at once', () => {
  expect(narrow(hits, { theme: 'housing' }).map(({ key }) => key)).toEqual(['a', 'b']);
  expect(narrow(hits, { theme: 'housing', type: 'practices' }).map(({ key }) => key)).toEqual(['b']);
  expect(narrow(hits, { city: 'vienna', theme: 'gender' }).map(({ key }) => key)).toEqual(['b']);
});

test('a value counts what it would leave, whatever is chosen in its own filter', () => {
  const counts = countValues(hits, { theme: 'housing' });
  expect([...counts.theme]).toEqual([
    ['housing', 2],
    ['gender', 2],
  ]);
  expect([...counts.type]).toEqual([
    ['guides', 1],
    ['practices', 1],
  ]);
  expect([...counts.city]).toEqual([['vienna', 1]]);
});

test('newcomers’ sheets and the pages that lead to them are one kind', () => {
  const both = [hit('d', 'services', []), hit('e', 'newcomers', [])];
  expect([...countValues(both, {}).type]).toEqual([['services', 2]]);
  expect(narrow(both, { type: 'services' }).map(({ key }) => key)).toEqual(['d', 'e']);
});

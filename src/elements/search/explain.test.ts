import { expect, test } from 'vitest';
import type { Answer, Hit } from '../../lib/search/asking/search.ts';
import { explainAnswer } from './explain.ts';

const words = { mended: 'Nothing for {query}. These are for:', unquoted: 'Apart.', partial: 'Some.' };
const hits: Hit[] = [{ key: 'a', kind: 'guides', themes: [], cities: [], path: '/a/', title: 'A', score: 1 }];
const explain = (answer: Partial<Answer>) =>
  explainAnswer({ hits, query: { terms: [], phrases: [] }, ...answer }, words, 'hosing');

test('an answer to the question itself needs no words', () => {
  expect(explain({})).toBeUndefined();
});

test('an answer to another question says so', () => {
  expect(explain({ mended: 'housing', isPartial: true })).toBe('Nothing for hosing. These are for:');
  expect(explain({ isUnquoted: true })).toBe('Apart.');
  expect(explain({ isPartial: true })).toBe('Some.');
});

test('nothing found is explained elsewhere', () => {
  expect(explain({ mended: 'housing', hits: [] })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { findNearest, listNear } from './nearest.ts';

const words = ['interpreter', 'integration', 'lawyer', 'later', 'préfecture'];

test.each([
  ['interprter', 'interpreter'],
  ['nterpreter', 'interpreter'],
  ['lawer', 'lawyer'],
  ['prefectur', 'préfecture'],
])('%s is nearest to %s', (word, expected) => {
  expect(findNearest(word, words)).toBe(expected);
});

test('a word far from all has no nearest one, and a short one none at all', () => {
  expect(findNearest('zzzxqj', words)).toBeUndefined();
  expect(findNearest('lat', words)).toBeUndefined();
});

test('a word that begins in another way is another word', () => {
  expect(findNearest('eviction', ['election', 'action'])).toBeUndefined();
  expect(findNearest('election', ['selection'])).toBe('selection');
  expect(findNearest('rental', ['dental'])).toBeUndefined();
  expect(findNearest('ohusing', ['housing'])).toBe('housing');
});

test('another letter makes another word of a short one, unless two were swapped', () => {
  expect(findNearest('scam', ['scan'])).toBeUndefined();
  expect(findNearest('bnak', ['bank'])).toBe('bank');
});

test('several words are offered in the order of their nearness', () => {
  expect(listNear('laterr', words, 2)).toEqual(['later', 'lawyer']);
});

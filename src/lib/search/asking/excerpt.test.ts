import { expect, test } from 'vitest';
import { getMatchers, makeExcerpt } from './excerpt.ts';
import { readQuery } from './query.ts';

const body = ['A first sentence. Women meet at the house, e.g. on Mondays. A third one.', 'The house of women opens.'];

test('an excerpt is the sentence that holds most of the words, with the words marked', () => {
  const parts = makeExcerpt({ summary: 'What it is.', body }, getMatchers(readQuery('women meeting', 'en')), 'en');
  expect(parts.map(({ text }) => text).join('')).toBe('Women meet at the house, e.g. on Mondays.');
  expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Women', 'meet']);
});

test('where no sentence holds a word, the summary stands for the page', () => {
  expect(makeExcerpt({ summary: 'What it is.', body }, getMatchers(readQuery('bank', 'en')), 'en')).toEqual([
    { text: 'What it is.', isMatch: false },
  ]);
});

test('the beginning of a word that is still typed is marked', () => {
  const parts = makeExcerpt({ summary: 'Interpreters help.', body: [] }, getMatchers(readQuery('interp', 'en')), 'en');
  expect(parts[0]).toEqual({ text: 'Interpreters', isMatch: true });
});

test('a long sentence is cut between two words', () => {
  const [part] = makeExcerpt({ summary: 'long words '.repeat(60), body: [] }, [], 'en');
  expect(part?.text).toMatch(/\b(?:long|words)…$/);
});

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
  const [part] = makeExcerpt({ summary: 'long words '.repeat(60), body: [] }, { own: [], ways: [] }, 'en');
  expect(part?.text).toMatch(/\b(?:long|words)…$/);
});

test('where none of the words is there, those of another way to ask are marked', () => {
  const query = { ...readQuery('accommodation', 'en'), ways: [readQuery('housing', 'en').terms] };
  const text = { summary: 'What the city does.', body: ['It pays. It offers housing for a year.'] };
  const parts = makeExcerpt(text, getMatchers(query), 'en');
  expect(parts.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'housing', isMatch: true }]);
});

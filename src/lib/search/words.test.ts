import { expect, test } from 'vitest';
import { findWords } from './words.ts';

const words = (text: string): string[] => findWords(text).map(({ word }) => word);

test('what French writes before an apostrophe is no part of the word, straight or curly', () => {
  expect(words("L'intégration, d’intégration, qu’elle s'oriente")).toEqual([
    'integration',
    'integration',
    'elle',
    'oriente',
  ]);
  expect(words('aujourd’hui')).toEqual(['aujourdhui']);
});

test('the mark of English is no word, and an apostrophe of Ukrainian no end of one', () => {
  expect(words('The city’s women')).toEqual(['the', 'city', 'women']);
  expect(words('п’ять сімей')).toEqual(['пять', 'сімеи']);
});

test('accents, ligatures, case and forms of Arabic letters make no difference', () => {
  expect(words('ŒUVRE œuvre Straße Málmö')).toEqual(['oeuvre', 'oeuvre', 'strasse', 'malmo']);
  expect(words('مدرسة مدرسه أُسرة ١١٢')).toEqual(['مدرسه', 'مدرسه', 'اسره', '112']);
});

test('a word with hyphens is its parts, and may be written as one', () => {
  expect(findWords('one-stop').map(({ word, joined }) => [word, joined])).toEqual([
    ['one', 'onestop'],
    ['stop', undefined],
  ]);
});

test('a word knows where it stands in the text as written', () => {
  const text = 'Avec l’école : « été »';
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Avec', 'école', 'été']);
});

import { expect, test } from 'vitest';
import { findTerms } from './terms.ts';

const stems = (text: string, lang: string): string[] => [...new Set(findTerms(text, lang).map(({ term }) => term))];

test.each([
  ['en', 'mentor mentors mentoring'],
  ['en', 'city cities'],
  ['en', 'family families'],
  ['fr', 'intégration intégrer intégrées'],
  ['fr', 'emploi emplois'],
  ['fr', 'nouveau nouveaux'],
  ['es', 'trabajo trabajos trabajar'],
  ['uk', 'школа школи школі'],
  ['uk', 'документ документи документів'],
  ['uk', 'притулок притулку притулки'],
  ['ar', 'عمل العمل والعمل للعمل بالعمل'],
])('%s: %s are one', (lang, text) => {
  expect(stems(text, lang)).toHaveLength(1);
});

test('an Arabic word may begin with a letter that is a particle elsewhere: both are kept', () => {
  const [school] = findTerms('لمدرسة', 'ar');
  expect(school?.others).toEqual(findTerms('مدرسة', 'ar').map(({ term }) => term));
  expect(stems('لغة', 'ar')).toEqual(stems('اللغة', 'ar'));
});

test('words in another script stay as they are', () => {
  expect(stems('préfectures', 'ar')).toEqual(['prefectures']);
  expect(stems('CPAS', 'uk')).toEqual(['cpas']);
});

test('a language without rules is searched by its words', () => {
  expect(stems('Wohnungen', 'de')).toEqual(['wohnungen']);
});

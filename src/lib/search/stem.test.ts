import { expect, test } from 'vitest';
import { findTerms } from './terms.ts';

const stems = (text: string, lang: string): string[] => [...new Set(findTerms(text, lang).map(({ term }) => term))];

test.each([
  ['en', 'mentor mentors mentoring'],
  ['en', 'city cities'],
  ['en', 'family families'],
  ['fr', 'intégration intégrer intégrées'],
  ['fr', 'emploi emplois'],
  ['en', 'child children'],
  ['en', 'employer employment employed'],
  ['en', 'registration register'],
  ['fr', 'nouveau nouveaux'],
  ['fr', 'payer paie paiement'],
  ['fr', 'gratuit gratuite gratuitement'],
  ['fr', 'étranger étrangère étrangers'],
  ['fr', 'inscrire inscription inscrite'],
  ['es', 'trabajo trabajos trabajar'],
  ['es', 'registrar registrarse registrarme registro'],
  ['es', 'perder perdí perdido pierdo'],
  ['uk', 'школа школи школі'],
  ['uk', 'документ документи документів'],
  ['uk', 'притулок притулку притулки'],
  ['uk', 'дозвіл дозволу дозволи'],
  ['uk', 'зареєструватися реєстрація реєструють'],
  ['ar', 'عمل العمل والعمل للعمل بالعمل'],
  ['ar', 'مدرسة المدرسة مدارس مدرستي'],
  ['ar', 'حساب حسابا حسابي'],
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

test('a word that is also a property of every object is a word', () => {
  for (const lang of ['en', 'fr', 'es'])
    expect(stems('constructor', lang).every((term) => typeof term === 'string')).toBe(true);
});

test('where endings look alike, a word is known by both stems', () => {
  const [pay] = findTerms('pagan', 'es');
  expect(pay?.others).toEqual(stems('pagar', 'es'));
  const [lawyers] = findTerms('адвокати', 'uk');
  expect(lawyers?.others).toEqual(stems('адвокат', 'uk'));
});

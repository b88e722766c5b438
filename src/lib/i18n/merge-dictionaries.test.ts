import { expect, it } from 'vitest';
import { mergeDictionaries } from './merge-dictionaries.ts';
import type { Locale } from './registry.ts';
import { createTranslator } from './translator.ts';

const en = { 'site.search': 'Search', 'list.count_one': '{{count}} entry', 'list.count_other': '{{count}} entries' };

it('takes what a language lacks from the next one of its chain', () => {
  expect(mergeDictionaries('uk', [{ 'site.search': 'Пошук' }, en])).toMatchObject({
    'site.search': 'Пошук',
    'list.count_one': '{{count}} entry',
  });
  expect(mergeDictionaries('en', [en])).toEqual(en);
});

it('has words for every number, whatever the plural rules of the language', () => {
  const t = createTranslator('uk' as Locale, 'uk', mergeDictionaries('uk', [{}, en]));
  expect([1, 2, 5].map((count) => t('list.count', { count }))).toEqual(['1 entry', '2 entries', '5 entries']);
});

import { expect, it } from 'vitest';
import { getPluralKeys, parsePluralKey } from './plural-keys.ts';

it('reads the plural form off a key', () => {
  expect(parsePluralKey('list.count_one')).toEqual({ base: 'list.count', form: 'one', isOrdinal: false });
  expect(parsePluralKey('rank_ordinal_few')).toEqual({ base: 'rank', form: 'few', isOrdinal: true });
  expect(parsePluralKey('list.some_one_else')).toBeUndefined();
});

it('lists the forms that a language has', () => {
  const forms = (lang: string, isOrdinal = false) => getPluralKeys({ base: 'a', form: 'one', isOrdinal }, lang).sort();
  expect(forms('en')).toEqual(['a_one', 'a_other']);
  expect(forms('fr')).toEqual(['a_many', 'a_one', 'a_other']);
  expect(forms('ar')).toHaveLength(6);
  expect(forms('en', true)).toEqual(['a_ordinal_few', 'a_ordinal_one', 'a_ordinal_other', 'a_ordinal_two']);
});

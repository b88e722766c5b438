import { expect, it } from 'vitest';
import { toSlug } from './slug.ts';

it.each([
  ['Où aller ? L’été', 'ou-aller-l-ete'],
  ['Straße, Œuvre & Łódź', 'strasse-oeuvre-lodz'],
  ['أين تذهب؟', 'أين-تذهب'],
  ['Куди йти', 'куди-йти'],
  ['2024: ten steps', 'h-2024-ten-steps'],
  ['?!', 'heading'],
  ['snake_case', 'snake-case'],
  ['word '.repeat(30), Array(12).fill('word').join('-')],
])('%j becomes %j', (words, slug) => {
  expect(toSlug(words)).toBe(slug);
});

import { expect, test } from 'vitest';
import { getFontFamilies } from './families.ts';

test.each([
  ['en', 'Overpass'],
  ['uk', 'Overpass'],
  ['ar', 'Tajawal'],
  ['fa', 'Vazirmatn'],
  ['ps', 'Vazirmatn'],
  ['ckb', 'Vazirmatn'],
  ['ti', 'Noto Sans Ethiopic'],
  ['am', 'Noto Sans Ethiopic'],
  ['so', 'Overpass'],
  ['el', 'Noto Sans'],
])('%s is set in %s before any family of another script', (lang, family) => {
  const [latin, ...others] = getFontFamilies(lang);
  expect(latin).toBe('Overpass');
  expect([latin, others[0]]).toContain(family);
  expect(new Set([latin, ...others]).size).toBe(5);
});

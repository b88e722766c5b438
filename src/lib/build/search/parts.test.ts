import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/registry.ts';
import { divideSearchPages } from './parts.ts';

const makePages = (count: number, locale: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `practices/practice-${index}`,
    locale: locale as Locale,
    file: `${locale}/${index}/index.html`,
    stored: `hash-${index}`,
  }));

test('a language of a usual size is one part', () => {
  const parts = divideSearchPages([...makePages(3, 'en'), ...makePages(2, 'fr')]);
  expect(parts.map(({ locale, index, pages }) => [locale, index, pages.length])).toEqual([
    ['en', 0, 3],
    ['fr', 0, 2],
  ]);
});

test('a large language has parts of like size, and a changed page changes one of them', () => {
  const pages = makePages(4000, 'en');
  const before = divideSearchPages(pages);
  expect(before.map(({ pages: members }) => members.length).every((size) => size > 1200 && size < 1500)).toBe(true);
  const after = divideSearchPages(pages.map((page, index) => (index === 7 ? { ...page, stored: 'changed' } : page)));
  const changed = after.filter((part, index) => JSON.stringify(part) !== JSON.stringify(before[index]));
  expect(changed).toHaveLength(1);
});

import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/registry.ts';
import { divideEntries, type StoredEntry } from './parts.ts';

const makeEntries = (count: number, locale: string): StoredEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    searched: { kind: 'practices', key: `practice-${index}`, locale: locale as Locale },
    stored: `hash-${index}`,
  }));

test('a language of a usual size is one part', () => {
  const parts = divideEntries([...makeEntries(3, 'en'), ...makeEntries(2, 'fr')]);
  expect(parts.map(({ locale, number, entries }) => [locale, number, entries.length])).toEqual([
    ['en', 1, 3],
    ['fr', 1, 2],
  ]);
});

test('a large language has parts of like size, and a changed entry changes one of them', () => {
  const entries = makeEntries(4000, 'en');
  const before = divideEntries(entries);
  expect(before.map(({ entries: members }) => members.length).every((size) => size > 1200 && size < 1500)).toBe(true);
  const after = divideEntries(entries.map((entry, index) => (index === 7 ? { ...entry, stored: 'changed' } : entry)));
  const changed = after.filter((part, index) => JSON.stringify(part) !== JSON.stringify(before[index]));
  expect(changed).toHaveLength(1);
});

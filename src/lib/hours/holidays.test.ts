import { expect, it } from 'vitest';
import { findHolidays } from './holidays.ts';

it('lists the public holidays of a country between two days, both included', () => {
  expect(findHolidays('BE', '2026-05-01', '2026-07-21')).toEqual([
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
  ]);
});

it('names each day of holidays in a row', () => {
  expect(findHolidays('AT', '2026-12-20', '2027-01-02')).toEqual(['2026-12-25', '2026-12-26', '2027-01-01']);
});

it('says nothing of a country whose holidays it does not know', () => {
  expect(findHolidays('MA', '2026-01-01', '2026-12-31')).toBeUndefined();
});

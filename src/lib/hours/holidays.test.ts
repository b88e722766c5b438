import { expect, it, vi } from 'vitest';
import { findHolidays } from './holidays.ts';
import { findTimeZone } from './time-zones.ts';

it('lists the public holidays of a country between two days, both included', () => {
  expect(findHolidays({ country: 'BE' }, '2026-05-01', '2026-07-21')).toEqual({
    days: ['2026-05-01', '2026-05-14', '2026-05-25', '2026-07-21'],
    perhaps: [],
  });
});

it('names each day of holidays in a row', () => {
  expect(findHolidays({ country: 'AT' }, '2026-12-20', '2027-01-02')?.days).toEqual([
    '2026-12-25',
    '2026-12-26',
    '2027-01-01',
  ]);
});

it.each([
  ['DE-BY', '2026-06-04', '2026-06-04'],
  ['DE-NW', '2026-11-01', '2026-11-01'],
  ['ES-MD', '2026-05-02', '2026-05-02'],
  ['GB-SCT', '2026-11-30', '2026-11-30'],
  ['CH-ZH', '2026-05-01', '2026-05-01'],
  ['FR-67', '2026-12-26', '2026-12-26'],
])('knows the holidays of the region %s', (region, day) => {
  expect(findHolidays({ country: region.slice(0, 2), region }, day, day)).toEqual({ days: [day], perhaps: [] });
});

it('gives a region none of the holidays of its neighbours', () => {
  expect(findHolidays({ country: 'DE', region: 'DE-BE' }, '2026-06-04', '2026-06-04')?.days).toEqual([]);
  expect(findHolidays({ country: 'FR', region: 'FR-38' }, '2026-12-26', '2026-12-26')?.perhaps).toEqual([]);
});

it('is in doubt where holidays differ and the region is not known, or none that it knows', () => {
  expect(findHolidays({ country: 'DE' }, '2026-05-01', '2026-06-04')).toEqual({
    days: ['2026-05-01', '2026-05-14', '2026-05-25'],
    perhaps: ['2026-05-24', '2026-06-04'],
  });
  expect(findHolidays({ country: 'GB' }, '2026-01-01', '2026-01-02')).toEqual({
    days: ['2026-01-01'],
    perhaps: ['2026-01-02'],
  });
  expect(findHolidays({ country: 'FR' }, '2026-12-25', '2026-12-26')?.perhaps).toEqual(['2026-12-26']);
  expect(findHolidays({ country: 'FR', region: 'FR-GES' }, '2026-12-26', '2026-12-26')?.perhaps).toHaveLength(1);
  expect(findHolidays({ country: 'CH', region: 'CH-GR' }, '2026-05-01', '2026-05-01')?.perhaps).toEqual(['2026-05-01']);
});

it('says nothing of a country whose holidays it does not know, not even to the terminal', () => {
  const complain = vi.spyOn(console, 'error');
  for (const country of ['MA', 'CY', 'TN', 'XX']) {
    expect(findHolidays({ country }, '2026-01-01', '2026-12-31')).toBeUndefined();
  }
  expect(complain).not.toHaveBeenCalled();
});

it('knows holidays every year of each country that has some, wherever it knows the time zone', () => {
  const countries =
    'AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO RS SE SI SK UA'.split(' ');
  for (const country of countries) {
    expect(findTimeZone(country), country).toBeDefined();
    expect(findHolidays({ country }, '2028-01-01', '2028-12-31')?.days.length, country).toBeGreaterThan(3);
  }
});

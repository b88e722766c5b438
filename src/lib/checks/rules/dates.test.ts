import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';
import { addMonths } from '../../i18n/add-months.ts';

const desk = (checked: string) =>
  `name:\n  en: Desk\n  fr: Guichet\ncity: example-town\nchecked: ${checked}\ncheckEvery: 3\nsources:\n  - s1\n`;

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-06-15', 6, '2026-12-15'],
  ])('%s and %i months make %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('checkDates', () => {
  it('warns of a check that is late, not of one that is due today', async () => {
    const file = 'places/example-desk.yaml';
    expect(await findIssues({ [file]: desk('2026-08-21') }, ['check-overdue'], ({ months }) => months ?? '')).toEqual([
      `${file}:5:10 3`,
    ]);
    expect(await findIssues({ [file]: desk('2026-08-22') }, ['check-overdue'])).toEqual([]);
  });

  it('warns of days to come, not of today', async () => {
    const file = 'places/example-desk.yaml';
    expect(await findIssues({ [file]: desk('2026-11-23') }, ['date-future'])).toEqual([`${file}:5:10 checked`]);
    expect(await findIssues({ [file]: desk('2026-11-22') }, ['date-future'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { toWeek } from './hours.ts';

describe('opening hours', () => {
  it('are written as a week that starts on Monday', () => {
    const week = toWeek('Mo,We,Fr 08:00-16:00; Tu,Th 10:00-18:00', 'en');
    expect(week.map(({ day }) => day)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(week[0]?.times).toEqual(['08:00–16:00']);
    expect(week[1]?.times).toEqual(['10:00–18:00']);
    expect(week[6]?.times).toEqual([]);
  });

  it('keep a break at noon and midnight as the end of the day', () => {
    expect(toWeek('Mo 09:00-12:00,13:30-24:00', 'fr')[0]).toEqual({
      day: 'lundi',
      times: ['09:00–12:00', '13:30–24:00'],
    });
  });

  it('that cannot be read are refused', () => {
    expect(() => toWeek('whenever', 'en')).toThrow();
  });
});

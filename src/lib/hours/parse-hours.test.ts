import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, findSpan, getDaySpans } from './day-spans.ts';
import { HoursError } from './hours-error.ts';
import { parseHours } from './parse-hours.ts';

/** Values that are read, and that the library of OpenStreetMap reads too. */
const readable = [
  'Mo-Fr 09:00-12:00',
  'Mo,We,Fr 08:00-16:00; Tu,Th 10:00-18:00',
  'Mo-Fr 09:00-12:00,13:30-17:00; Sa 10:00-12:00',
  'Mo-Fr 08:00-12:00, We 14:00-18:00',
  'Apr-Oct Mo-Fr 08:00-16:00; Nov-Mar Mo,We 10:00-15:00',
  'Jul-Aug Mo-Fr 08:00-14:00',
  'Mo-Fr 09:00-17:00; Jul 15-Aug 31 off',
  'Mo-Fr 09:00-17:00; Aug 1-15 10:00-12:00',
  'Mo-Fr 09:00-17:00; Dec 24-Jan 2 off; Dec 31 09:00-10:00',
  'Sa[1] 10:00-12:00',
  'Th[2] 14:00-17:00; Th[-1] 10:00-11:00',
  'We[1,3] 14:00-17:00',
  'Fr-Mo 22:00-02:00',
  'Mo-Su 18:00-08:00',
  'Mo-Fr 09:00-24:00',
  '09:00-17:00',
  '24/7',
];

const DAYS = 400;

function* getDays(): Generator<{ date: Date; today: CalendarDay; yesterday: CalendarDay }> {
  const toDay = (date: Date): CalendarDay => ({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    isHoliday: false,
  });
  for (let offset = 0; offset < DAYS; offset++) {
    const date = new Date(2026, 0, 1 + offset);
    yield { date, today: toDay(date), yesterday: toDay(new Date(2026, 0, offset)) };
  }
}

describe('opening hours', () => {
  it.each(readable)('%s mean what OpenStreetMap means by them, on each half hour of 400 days', (value) => {
    const rules = parseHours(value);
    const library = new OpeningHours(value, null);
    const different: string[] = [];
    for (const { date, today, yesterday } of getDays()) {
      for (let minute = 0; minute < 1440; minute += 30) {
        const at = new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, minute);
        if ((findSpan(rules, { today, yesterday, minute }) !== undefined) !== library.getState(at))
          different.push(at.toString());
      }
    }
    expect(different.slice(0, 3)).toEqual([]);
  });

  it('follow the rule of public holidays on those days alone', () => {
    const rules = parseHours('Mo-Fr 09:00-12:00; PH off');
    const friday = { year: 2026, month: 5, day: 1, isHoliday: false };
    expect(getDaySpans(rules, friday)).toHaveLength(1);
    expect(getDaySpans(rules, { ...friday, isHoliday: true })).toEqual([]);
  });

  it.each([
    ['Mo-Fr 09:00-12:00 "by appointment"', 'comment'],
    ['"by appointment"', 'comment'],
    ['Mo-Fr 09:00-12:00 || "call us"', 'comment'],
    ['Mo-Fr 09:00-12:00 || We 10:00-11:00', 'unknown'],
    ['Mo-Fr unknown', 'unknown'],
    ['Di 10:00-12:00', 'weekday'],
    ['Sa,Di 10:00-12:00', 'weekday'],
    ['Lu,Me,Di 10:00-12:00', 'weekday'],
    ['Do 10:00-12:00', 'weekday'],
    ['Mo-Fr 02:00-05:00 pm', 'form'],
    ['Mo-Fr 12:00-09:00', 'night'],
    ['Mo-Fr sunrise-sunset', 'sun'],
    ['Mo 18:00+', 'end'],
    ['2025 Mo-Fr 09:00-12:00', 'year'],
    ['2026 Dec 24-2027 Jan 2 off', 'year'],
    ['week 1-53/2 Fr 09:00-12:00', 'week'],
    ['easter -2 days off', 'easter'],
    ['Mo-Fr 9-12', 'form'],
    ['Mo-Fr 9:00-12:00', 'form'],
    ['Mo-Fr 09.00-12.00', 'form'],
    ['mo-fr 09:00-12:00', 'form'],
    ['Mo - Fr 09:00-12:00', 'form'],
    ['Mo-Fr 09:00-12:00;Sa 10:00-12:00', 'form'],
    ['Mo-Fr 09:00-12:00,11:00-14:00', 'overlap'],
    ['Feb 30 off', 'day'],
    ['Jul-Aug', 'form'],
    ['Mo-Fr', 'form'],
    ['off', 'form'],
    ['PH', 'form'],
    ['whenever', 'form'],
    ['', 'form'],
  ])('%s are refused', (value, reason) => {
    expect.assertions(1);
    try {
      parseHours(value);
    } catch (error) {
      expect(error instanceof HoursError && error.reason).toBe(reason);
    }
  });
});

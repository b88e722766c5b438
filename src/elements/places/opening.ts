import { type CalendarDay, findSpan, getDaySpans, knowsHolidays } from '../../lib/hours/day-spans.ts';
import { DAY, type HoursRule, isAlwaysOpen, type Span } from '../../lib/hours/rules.ts';
import { addDays, type ZoneTime } from './zone-time.ts';

/** Whether a desk is open at a moment, and what comes next. */
export type Opening =
  | { state: 'always' }
  /** `until`: minute of the day on which it closes; over 1440 on the next one. */
  | { state: 'open'; until: number }
  | { state: 'closed'; next?: { day: string; inDays: number; from: number } }
  /** A public holiday of which the hours say nothing. */
  | { state: 'holiday' }
  /** A public holiday in some regions of the country, and perhaps here. */
  | { state: 'perhaps' };

/** How far ahead the next opening is looked for. */
const WEEK = 7;

/**
 * Tells whether a desk is open.
 * @param holidays public holidays, `2026-05-01`
 * @param perhaps days that may be holidays there
 */
export function findOpening(
  rules: readonly HoursRule[],
  holidays: readonly string[],
  { day, minute }: ZoneTime,
  perhaps: readonly string[] = [],
): Opening {
  if (isAlwaysOpen(rules)) return { state: 'always' };
  const isUnknown = (date: string) => holidays.includes(date) && !knowsHolidays(rules);
  const toDay = (date: string): CalendarDay => {
    const [year = 0, month = 0, number = 0] = date.split('-').map(Number);
    return { year, month, day: number, isHoliday: holidays.includes(date) };
  };
  if (isUnknown(day)) return { state: 'holiday' };
  if (perhaps.includes(day)) return { state: 'perhaps' };
  const span = findSpan(rules, { today: toDay(day), yesterday: toDay(addDays(day, -1)), minute });
  if (span) return { state: 'open', until: span.to };
  for (let inDays = 0; inDays <= WEEK; inDays++) {
    const date = addDays(day, inDays);
    const next =
      isUnknown(date) || perhaps.includes(date)
        ? undefined
        : findNext(getDaySpans(rules, toDay(date)), inDays === 0 ? minute : 0);
    if (next) return { state: 'closed', next: { day: date, inDays, from: next.from } };
  }
  return { state: 'closed' };
}

const findNext = (spans: readonly Span[], minute: number): Span | undefined =>
  spans.find(({ from }) => from >= minute && from < DAY);

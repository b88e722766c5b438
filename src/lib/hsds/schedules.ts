import OpeningHours from 'opening_hours';
import type { HsdsSchedule } from './model.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Any Monday: only hours that are the same every week become rows. */
const MONDAY = [2026, 0, 12] as const;

const clock = (date: Date): string =>
  `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;

/**
 * Opening hours as rows, one for each time of the week. What a week cannot show (seasons, holidays, n-th weekdays) is one row
 * that only describes it: a program must not take it for a rule.
 * @param value OpenStreetMap `opening_hours`
 * @param toId makes the identifier of a row
 */
export function toSchedules(value: string, toId: (row: string) => string): HsdsSchedule[] {
  const hours = new OpeningHours(value, null);
  if (!hours.isWeekStable() || /\bPH\b|\bSH\b|"/.test(value)) return [{ id: toId('all'), description: value }];
  const days = new Map<string, string[]>();
  for (const [offset, day] of DAYS.entries()) {
    const start = new Date(MONDAY[0], MONDAY[1], MONDAY[2] + offset);
    const end = new Date(MONDAY[0], MONDAY[1], MONDAY[2] + offset + 1);
    for (const [from, to] of hours.getOpenIntervals(start, end)) {
      const times = `${clock(from)} ${to.getTime() === end.getTime() ? '24:00' : clock(to)}`;
      days.set(times, [...(days.get(times) ?? []), day]);
    }
  }
  return [...days].map(([times, at]) => {
    const [opens_at = '', closes_at = ''] = times.split(' ');
    return { id: toId(times), freq: 'WEEKLY', byday: at.join(','), opens_at, closes_at, description: value };
  });
}

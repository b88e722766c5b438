import { DAY, type DaySelector, type HoursRule, type Season, type Span } from './rules.ts';

/** A calendar day, and whether it is a public holiday where the hours hold. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
  isHoliday: boolean;
}

/** Whether the hours say anything of public holidays; where they do not, nobody knows. */
export const knowsHolidays = (rules: readonly HoursRule[]): boolean =>
  rules.some(({ days }) => days.some(({ kind }) => kind === 'public'));

/** Opening times of a day: the last rule that speaks of it decides, and rules that add to it. */
export function getDaySpans(rules: readonly HoursRule[], day: CalendarDay): Span[] {
  let spans: Span[] = [];
  for (const rule of rules) {
    if (!matches(rule, day)) continue;
    spans = rule.isAdded ? [...spans, ...rule.spans] : rule.spans;
  }
  return spans.toSorted((a, b) => a.from - b.from);
}

/**
 * The span that holds a minute of a day, those included that began on the day before.
 * @param minute of the day, from 0
 */
export function findSpan(
  rules: readonly HoursRule[],
  { today, yesterday, minute }: { today: CalendarDay; yesterday: CalendarDay; minute: number },
): Span | undefined {
  const night = getDaySpans(rules, yesterday)
    .filter(({ to }) => to > DAY)
    .map(({ to }) => ({ from: 0, to: to - DAY }));
  return [...night, ...getDaySpans(rules, today)].find(({ from, to }) => from <= minute && minute < to);
}

function matches({ seasons, days }: HoursRule, day: CalendarDay): boolean {
  return (
    (seasons.length === 0 || seasons.some((season) => isInSeason(season, day))) &&
    (days.length === 0 || days.some((selector) => isDay(selector, day)))
  );
}

/** A season may go over the end of the year. */
export function isInSeason({ from, to }: Season, { month, day }: Pick<CalendarDay, 'month' | 'day'>): boolean {
  const number = month * 100 + day;
  const start = from.month * 100 + (from.day ?? 1);
  const end = to.month * 100 + (to.day ?? 31);
  return start <= end ? start <= number && number <= end : start <= number || number <= end;
}

function isDay(selector: DaySelector, { year, month, day, isHoliday }: CalendarDay): boolean {
  if (selector.kind === 'public') return isHoliday;
  if (selector.kind === 'school') return false;
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  if (selector.kind === 'nth') {
    const fromEnd = new Date(Date.UTC(year, month, 0)).getUTCDate() - day;
    const nth = selector.nth > 0 ? Math.ceil(day / 7) : -Math.ceil((fromEnd + 1) / 7);
    return weekday === selector.day && nth === selector.nth;
  }
  const { from, to } = selector;
  return from <= to ? from <= weekday && weekday <= to : from <= weekday || weekday <= to;
}

import type { Translator } from '../i18n/translator.ts';
import { getDaySpans, isInSeason } from './day-spans.ts';
import { createHoursWords, type HoursLine, type HoursWords } from './hours-words.ts';
import { type DaySelector, type HoursRule, isAlwaysOpen, type Season, type Span } from './rules.ts';

interface Part extends Omit<HoursRule, 'days'> {
  days: DaySelector[];
}

/**
 * Says opening hours in words: the usual week, then each season, the nth weekdays of a month, and holidays. Nothing that the
 * rules say is left out.
 * @param lang BCP 47 tag for the names of days and months
 */
export function toHoursLines(rules: readonly HoursRule[], lang: string, t: Translator): HoursLine[] {
  const words = createHoursWords(lang, t);
  if (isAlwaysOpen(rules)) return [words.line([t('hours.every-day')], [t('hours.day-and-night')], false)];
  const week = rules.flatMap((rule) => keep(rule, ({ kind }) => kind === 'week'));
  const usual = week.filter(({ seasons }) => seasons.length === 0);
  const seasonal = Map.groupBy(
    week.filter(({ seasons }) => seasons.length > 0),
    ({ seasons }) => JSON.stringify(seasons),
  );
  return [
    ...(usual.length > 0 ? toWeekLines(getWeek(usual), words) : []),
    ...[...seasonal.values()].flatMap((parts) => toSeasonLines(usual, parts, words)),
    ...(usual.length === 0 && hasOtherDays(week) ? [words.spans([t('hours.rest-of-year')], [])] : []),
    ...toSingleLines(rules, 'nth', words),
    ...toSingleLines(rules, 'public', words),
    ...toSingleLines(rules, 'school', words),
  ];
}

/** The rule for some of its days only; a rule without days is one of the week. */
function keep(rule: HoursRule, isKept: (selector: DaySelector) => boolean): Part[] {
  const days = rule.days.length === 0 ? [{ kind: 'week', from: 0, to: 6 } as const] : rule.days;
  const kept = days.filter(isKept);
  return kept.length > 0 ? [{ ...rule, days: kept }] : [];
}

/** Spans of Monday to Sunday, whatever the season. */
const getWeek = (parts: readonly Part[]): Span[][] =>
  // 5 January 2026 is a Monday.
  [5, 6, 7, 8, 9, 10, 11].map((day) =>
    getDaySpans(
      parts.map((part) => ({ ...part, seasons: [] })),
      { year: 2026, month: 1, day, isHoliday: false },
    ),
  );

/** Days with the same times stand together, those that are closed last. */
function toWeekLines(week: readonly Span[][], words: HoursWords): HoursLine[] {
  const groups = [...Map.groupBy([0, 1, 2, 3, 4, 5, 6], (day) => JSON.stringify(week[day])).values()];
  const lines = groups.map((days) => words.spans([words.days(days)], week[days[0] ?? 0] ?? []));
  return lines.sort((a, b) => Number(a.isClosed) - Number(b.isClosed));
}

/** A season in full, so that nobody has to put it together with the usual week; days that are closed anyway are left out. */
function toSeasonLines(usual: readonly Part[], parts: readonly Part[], words: HoursWords): HoursLine[] {
  const season = [words.seasons(parts[0]?.seasons ?? [])];
  const before = getWeek(usual);
  const week = getWeek([...usual, ...parts]);
  if (week.every((spans) => JSON.stringify(spans) === JSON.stringify(week[0])))
    return [words.spans(season, week[0] ?? [])];
  const isSaid = (day: number) => (week[day]?.length ?? 0) > 0 || (before[day]?.length ?? 0) > 0;
  const said = Map.groupBy([0, 1, 2, 3, 4, 5, 6].filter(isSaid), (day) => JSON.stringify(week[day]));
  return [...said.values()].map((days) => words.spans([...season, words.days(days)], week[days[0] ?? 0] ?? []));
}

function toSingleLines(rules: readonly HoursRule[], kind: DaySelector['kind'], words: HoursWords): HoursLine[] {
  return rules
    .flatMap((rule) => keep(rule, (selector) => selector.kind === kind))
    .map(({ seasons, days, spans }) => {
      const season = seasons.length > 0 ? [words.seasons(seasons)] : [];
      return words.spans([...season, words.selectors(days)], spans);
    });
}

/** Whether there are days of the year outside all seasons. */
function hasOtherDays(parts: readonly Part[]): boolean {
  const seasons: Season[] = parts.flatMap((part) => part.seasons);
  if (seasons.length === 0) return false;
  return Array.from({ length: 366 }, (_, offset) => new Date(Date.UTC(2028, 0, 1 + offset))).some((date) => {
    const day = { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return !seasons.some((season) => isInSeason(season, day));
  });
}

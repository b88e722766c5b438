import { createMonthWords } from '../i18n/month-words.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import type { Translator } from '../i18n/translator.ts';
import { getComma, typeset } from '../i18n/typography.ts';
import { toClock } from './clock.ts';
import { DAY, type DaySelector, isWholeDay, type Season, type Span, type YearDay } from './rules.ts';

/** Days, and when it is open on them, in the reader's language. */
export interface HoursLine {
  label: string;
  /** Times of the day one by one, or the word for closed. */
  times: string[];
  /** The same in one line. */
  value: string;
  isClosed: boolean;
}

/** The parts of a line of opening hours in one language. */
export interface HoursWords {
  /** `[0, 1, 2, 4]` → `Monday to Wednesday and Friday` */
  days(days: readonly number[]): string;
  selectors(days: readonly DaySelector[]): string;
  seasons(seasons: readonly Season[]): string;
  /** A line: its label from several parts, and times or that it is closed. */
  spans(label: readonly string[], spans: readonly Span[]): HoursLine;
  line(label: readonly string[], times: readonly string[], isClosed: boolean): HoursLine;
}

export function createHoursWords(lang: string, t: Translator): HoursWords {
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const { month, yearDay } = createMonthWords(lang);
  // 5 January 2026 is a Monday.
  const day = (number: number) => weekday.format(Date.UTC(2026, 0, 5 + number));
  const days = (numbers: readonly number[]) => list.format(toRuns(numbers).map((run) => sayRun(run, day, t)));
  const sayDay = (value: YearDay) => (value.day === undefined ? month(value.month) : yearDay(value.month, value.day));
  const line = (label: readonly string[], spans: readonly string[], isClosed: boolean): HoursLine => {
    const times = spans.map((span) => typeset(span, lang));
    const whole = label.reduce((season, rest) => t('hours.in-season', { season, days: rest }));
    return { label: capitalize(whole, lang), times, value: times.join(getComma(lang)), isClosed };
  };
  return {
    days,
    line,
    selectors: (selectors) =>
      list.format(
        selectors.map((selector) => {
          if (selector.kind === 'public') return t('hours.public-holidays');
          if (selector.kind === 'school') return t('hours.school-holidays');
          if (selector.kind === 'week') return days(toNumbers(selector));
          return t(`hours.nth-${selector.nth > 0 ? selector.nth : 'last'}` as StringKey, { day: day(selector.day) });
        }),
      ),
    seasons: (seasons) =>
      list.format(
        seasons.map(({ from, to }) => {
          if (from.month === to.month && from.day === to.day) return sayDay(from);
          const form = from.day === undefined && to.day === undefined ? 'months' : 'dates';
          return t(`hours.${form}`, { from: sayDay(from), to: sayDay(to) });
        }),
      ),
    spans: (label, spans) =>
      spans.length === 0
        ? line(label, [t('place.closed')], true)
        : line(
            label,
            spans.map((span) => saySpan(span, t)),
            false,
          ),
  };
}

/** `{ from: 4, to: 1 }` → `[4, 5, 6, 0, 1]` */
function toNumbers({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, offset) => (from + offset) % 7);
}

/** Three days or more in a row are said by the first and the last one. */
function toRuns(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [run] : run.map((number) => [number])));
}

function sayRun(run: readonly number[], day: (number: number) => string, t: Translator): string {
  const [first = 0] = run;
  if (run.length === 7) return t('hours.every-day');
  return run.length === 1 ? day(first) : t('hours.days', { from: day(first), to: day(run.at(-1) ?? first) });
}

function saySpan(span: Span, t: Translator): string {
  if (isWholeDay([span])) return t('hours.all-day');
  const times = t('hours.times', { from: toClock(span.from), to: toClock(span.to) });
  return span.to > DAY ? t('hours.next-day', { times }) : times;
}

const capitalize = (words: string, lang: string): string => {
  const [first = ''] = words;
  return first.toLocaleUpperCase(lang) + words.slice(first.length);
};

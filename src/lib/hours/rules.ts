/** Opening times of one day, in minutes after its midnight; `to` is over 1440 where they go on after it. */
export interface Span {
  from: number;
  to: number;
}

/** A day of the year; none for the first or last of a month: `{ month: 8 }`. Months are counted from 1. */
export interface YearDay {
  month: number;
  day?: number;
}

/** Days of each year: `Jul-Aug`, `Dec 24-Jan 2`. */
export interface Season {
  from: YearDay;
  to: YearDay;
}

/** Weekdays from Monday, 0, to Sunday, 6; or holidays. */
export type DaySelector =
  | { kind: 'week'; from: number; to: number }
  /** The nth one of a month; -1 is the last. */
  | { kind: 'nth'; day: number; nth: number }
  | { kind: 'public' }
  | { kind: 'school' };

/** One rule of opening hours. Without seasons it holds all year, without days every day; without spans it is closed then. */
export interface HoursRule {
  seasons: Season[];
  days: DaySelector[];
  spans: Span[];
  /** Adds its times to those of the rules before it, and does not take their place. */
  isAdded: boolean;
}

/** Minutes of a day. */
export const DAY = 24 * 60;

/** Day and night, all days of the year. */
export const isAlwaysOpen = (rules: readonly HoursRule[]): boolean =>
  rules.length === 1 &&
  rules.every(({ seasons, days, spans }) => seasons.length + days.length === 0 && isWholeDay(spans));

/** From midnight to midnight. */
export const isWholeDay = ([first, ...others]: readonly Span[]): boolean =>
  first !== undefined && others.length === 0 && first.from === 0 && first.to === DAY;

import type { StringKey } from '../i18n/string-keys.ts';

/** First and last year, or month. */
export interface Span {
  from: number;
  to?: number | undefined;
}

/** One line of the table beside an entry's title, before names and numbers are put in the language of a reader. */
export type FactLine = { label: StringKey } & FactValue;

export type FactValue =
  | { text: string }
  /** Keys of cities. */
  | { cities: readonly string[] }
  /** ISO 3166-1 alpha-2 code. */
  | { country: string | undefined }
  /** Key of a city. */
  | { countryOf: string }
  /** Key of a city. */
  | { populationOf: string }
  /** Keys of projects. */
  | { projects: readonly string[] }
  | { years: Span | undefined }
  | { months: { from: number; to: number } }
  /** `2026-12-31` */
  | { date: string | undefined };

/** The keys that a fact gives: none where it gives none. */
export const present = (...keys: (string | undefined)[]): string[] => keys.filter((key) => key !== undefined);

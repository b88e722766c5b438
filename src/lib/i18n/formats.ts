import { createLongDate, joinDate } from './long-date.ts';

/** Values to words of one language, by `Intl`. */
export interface Formats {
  /** `2022-12-08`, `2022-12` or `2022` → `8 December 2022`, `December 2022`, `2022`. */
  date(iso: string): string;
  number(value: number): string;
  /** `['a', 'b', 'c']` → `a, b and c`. */
  list(items: readonly string[]): string;
  /** `BE` → `Belgium`. */
  country(code: string): string;
  /** `ar` → `Arabic`, as inside a sentence. */
  language(tag: string): string;
  /** `431200` → `431 kB`. */
  bytes(size: number): string;
  compare(a: string, b: string): number;
}

/** Makes the formats of a language. Digits are Latin and years Gregorian in every language, as on forms and letters. */
export function createFormats(lang: string): Formats {
  const tag = `${lang}-u-ca-gregory-nu-latn`;
  const formatDay = createLongDate(lang);
  const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const region = new Intl.DisplayNames(lang, { type: 'region' });
  const language = new Intl.DisplayNames(lang, { type: 'language' });
  const kilobytes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const megabytes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const collator = new Intl.Collator(lang);
  return {
    date: (iso) => {
      if (iso.length === 4) return iso;
      return iso.length === 7 ? joinDate(month.formatToParts(new Date(`${iso}-01T00:00:00Z`))) : formatDay(iso);
    },
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    country: (code) => region.of(code) ?? code,
    language: (code) => language.of(code) ?? code,
    bytes: (size) =>
      size < 1_000_000 ? kilobytes.format(Math.max(1, size / 1000)) : megabytes.format(size / 1_000_000),
    compare: (a, b) => collator.compare(a, b),
  };
}

import { firsts } from './long-date.ts';

/** Words for months, and for days of no certain year. */
export interface MonthWords {
  /** `4` → `April` */
  month(number: number): string;
  /** `5, 1` → `1 May`, `1er mai` */
  yearDay(month: number, day: number): string;
}

/**
 * Makes the words of a language; digits are Latin in every language, as on forms and letters.
 * @param lang BCP 47 tag
 */
export function createMonthWords(lang: string): MonthWords {
  const tag = `${lang}-u-nu-latn`;
  const months = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const first = firsts[lang.split('-')[0] ?? ''];
  // A leap year: 29 February is a day, too.
  const toDate = (month: number, day: number) => Date.UTC(2028, month - 1, day);
  return {
    month: (number) => months.format(toDate(number, 1)),
    yearDay: (month, day) =>
      days
        .formatToParts(toDate(month, day))
        .map(({ type, value }) => (type === 'day' && day === 1 && first ? first : value))
        .join(''),
  };
}

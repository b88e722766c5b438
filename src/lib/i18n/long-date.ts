/** The first of a month, where a language does not write the plain figure; the data behind `Intl` says “1 mai” in French. */
export const firsts: Readonly<Record<string, string>> = { fr: '1er' };

/** ` р.` in Ukrainian: the word for year, short. In the middle of a sentence its full stop is read as the end. */
const YEAR_WORD = /^\s\p{L}+\.$/u;

/** Joins the parts of a date, without the short word for year at its end. */
export const joinDate = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts
    .filter(({ type, value }, index) => index < parts.length - 1 || type !== 'literal' || !YEAR_WORD.test(value))
    .map(({ value }) => value)
    .join('');

/**
 * Makes a writer of days: `2022-12-08` → `8 December 2022`, `2026-05-01` → `1er mai 2026`. Digits are Latin and years Gregorian in every language,
 * as on forms and letters.
 * @param lang BCP 47 tag
 */
export function createLongDate(lang: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  const first = firsts[lang.split('-')[0] ?? ''];
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    const parts = format.formatToParts(date);
    const isFirst = first !== undefined && date.getUTCDate() === 1;
    return joinDate(isFirst ? parts.map((part) => (part.type === 'day' ? { ...part, value: first } : part)) : parts);
  };
}

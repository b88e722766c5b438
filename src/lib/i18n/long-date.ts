/** The first of a month, where a language does not write the plain figure; the data behind `Intl` says “1 mai” in French. */
export const firsts: Readonly<Record<string, string>> = { fr: '1er' };

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
    if (!first || date.getUTCDate() !== 1) return format.format(date);
    return format
      .formatToParts(date)
      .map(({ type, value }) => (type === 'day' ? first : value))
      .join('');
  };
}

import type { Span } from '../collections/fact-line.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';

/** `since 2015`, `2019` or `2016–2018`. */
export function formatYears(site: Site, { from, to }: Span, locale: Locale): string {
  if (to === undefined) return site.language(locale).t('facts.since', { year: from });
  return from === to ? `${from}` : `${from}–${to}`;
}

/** `6 months` or `6 to 12 months`. */
export function formatMonths(site: Site, { from, to }: { from: number; to: number }, locale: Locale): string {
  const { t } = site.language(locale);
  if (from === to) return t('facts.months', { count: to });
  return t('facts.month-range', { from, to, count: to });
}

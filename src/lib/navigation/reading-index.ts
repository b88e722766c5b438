import type { Site } from '../content/site.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import type { SitePage } from './page.ts';

/** What the reading list shows of an entry, in the language of the page. */
export interface ReadingEntry {
  title: string;
  path: string;
  type: string;
  summary: string;
}

/** Everything that a reading list may hold, by `collection/key`. */
export type ReadingIndex = Readonly<Record<string, ReadingEntry>>;

/**
 * Tells whether a page can be kept in the reading list. Newcomers' pages cannot: what someone in trouble
 * reads must not stay on a device that others may use.
 */
export function isKeepable(site: Site, page: SitePage): boolean {
  const isEntry = page.collection !== undefined && page.key !== undefined;
  return isEntry && page.collection !== 'services' && site.registry.get(page.locale).scope === 'all';
}

/** Builds the index of a locale from the list of pages. */
export function buildReadingIndex(site: Site, pages: readonly SitePage[], locale: Locale): ReadingIndex {
  const { t } = site.language(locale);
  const entries = pages
    .filter((page) => page.locale === locale && isKeepable(site, page))
    .map(
      ({ id, path, title, summary = '', collection }) =>
        [id, { title, path, type: t(`type.${collection}` as StringKey), summary }] as const,
    );
  return Object.fromEntries(entries);
}

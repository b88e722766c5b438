import { type CollectionWith, definitions, isEntryCollection } from '../collections/collections.ts';
import { getLocalizedFields } from '../collections/references.ts';
import type { Site, SiteRecord } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { getCards } from '../views/cards.ts';
import { getStandingPage } from '../views/home-view.ts';
import type { ToolPage } from './page.ts';

/**
 * Whether all that a list shows is in another language than its own. Where there is nothing to show, the language of
 * its heading counts.
 */
export function isListFallback(site: Site, section: CollectionWith<'list'>, locale: Locale): boolean {
  if (isEntryCollection(section)) {
    const cards = getCards(site, section, locale);
    return cards.length > 0
      ? cards.every(({ fallback }) => fallback !== undefined)
      : isToolFallback(site, section, locale);
  }
  const records: ReadonlyMap<string, SiteRecord> = site.records(section);
  return records.size > 0
    ? ![...records.values()].some((record) => hasOwnText(record, locale))
    : isToolFallback(site, section, locale);
}

/** Whether the page of a tool, all of whose text is that of the interface, is in another language than its own. */
export const isToolFallback = (
  site: Site,
  section: CollectionWith<'list'> | ToolPage['section'],
  locale: Locale,
): boolean => !site.language(locale).has(`section-title.${section}`);

/** Whether the home page is in another language than its own. */
export function isHomeFallback(site: Site, locale: Locale): boolean {
  const entry = getStandingPage(site, 'home');
  return entry ? !entry.texts.has(locale) : !site.language(locale).has('site.tagline');
}

/** A slug is no text. */
const hasOwnText = ({ collection, value }: SiteRecord, locale: Locale): boolean =>
  getLocalizedFields(definitions[collection].record, value).some(
    ({ path, locales }) => path.at(-1) !== 'slug' && locales.includes(locale),
  );

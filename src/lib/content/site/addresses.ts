import {
  type Collection,
  hasTrait,
  isEntryCollection,
  isForNewcomers,
  isRecordCollection,
  type RecordCollection,
} from '../../collections/collections.ts';
import type { Localized } from '../../collections/fields.ts';
import { toDiscreetSlug } from '../../discreet-slug.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { Site } from './site.ts';
import { getWords, pickText } from './words.ts';

/**
 * Slug of an entry or record for a locale; that of the fallback text where the locale has none. That of a sensitive page says
 * nothing of its subject.
 */
export function getSlug(site: Site, collection: Collection, key: string, locale: Locale): string | undefined {
  if (isEntryCollection(collection)) {
    const entry = site.entries(collection).get(key);
    if (entry && 'sensitive' in entry.facts && entry.facts.sensitive) return toDiscreetSlug(key);
    return entry && pickText(site, entry, locale).text.frontmatter.slug;
  }
  const value = site.records(collection as RecordCollection).get(key)?.value as { slug?: Localized } | undefined;
  return value?.slug && getWords(site, value.slug, locale);
}

/**
 * Path of an entry or record for a reader, or of its line in a list page.
 * Undefined when it does not exist or the locale's scope has no page for it.
 */
export function getPath(site: Site, collection: string, key: string, locale: Locale): string | undefined {
  const { urls } = site;
  if (collection === 'factors') return getFactorPath(site, key, locale);
  if (!isInScope(site, collection, locale)) return undefined;
  if (isRecordCollection(collection) && !hasTrait(collection, 'page'))
    return site.records(collection).has(key) ? `${urls.section(locale, collection)}#${key}` : undefined;
  const role = collection === 'pages' ? site.entries('pages').get(key)?.facts.role : undefined;
  // The words of these two stand on pages that have addresses of their own.
  if (role === 'home') return urls.home(locale);
  if (role === 'newcomers') return urls.section(locale, 'services');
  const slug = getSlug(site, collection as Collection, key, locale);
  return slug === undefined ? undefined : urls.entry(locale, collection as Collection, slug);
}

/** Path of the drawing of an infographic; undefined where the locale's scope has no page for it. */
export function getDrawingPath(site: Site, key: string, locale: Locale): string | undefined {
  const slug = isInScope(site, 'infographics', locale) ? getSlug(site, 'infographics', key, locale) : undefined;
  return slug && site.urls.drawing(locale, slug);
}

function getFactorPath(site: Site, reference: string, locale: Locale): string | undefined {
  const [benchmark = '', factor = ''] = reference.split('/');
  const path = getPath(site, 'benchmarks', benchmark, locale);
  return path && `${path}#${factor}`;
}

/** Whether the locale's scope covers pages of the collection. */
export const isInScope = (site: Site, collection: string, locale: Locale): boolean =>
  site.registry.get(locale).scope === 'all' || isForNewcomers(collection);

import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import type { Facet } from '../urls.ts';
import { getFacetValues, type ListCollection } from './facets.ts';

/** Address of the list of a collection, narrowed to a value where entries have it. */
export function getListPath(site: Site, collection: ListCollection, facet: Facet, key: string, locale: Locale): string {
  const value = getFacetValues(site, collection, facet, locale).find((candidate) => candidate.key === key);
  return value?.path ?? site.urls.section(locale, collection);
}

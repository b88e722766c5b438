import { type CollectionWith, collectionsWith, definitions, hasTrait } from '../collections/collections.ts';
import { getSlug } from '../content/site/addresses.ts';
import type { Site } from '../content/site/site.ts';
import { pickWords } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { Facet } from '../urls.ts';
import { type Card, getCards, getThemeTags } from '../views/cards.ts';
import type { FacetPage, SitePage } from './page.ts';

/** Collections with lists that can be narrowed. */
export type ListCollection = CollectionWith<'facets'>;

/** What the list of a collection can be narrowed to. */
export const getFacets = (collection: ListCollection): readonly Facet[] => definitions[collection].facets;

/**
 * The collection that a page lists, narrowed or not.
 * @throws where the page is no list that can be narrowed
 */
export function getListed(page: SitePage): ListCollection {
  if (page.kind === 'facet') return page.collection;
  if (page.kind === 'list' && hasTrait(page.section, 'facets')) return page.section;
  throw new Error(`The page ${page.path} is no list that can be narrowed.`);
}

/** One value that a list can be narrowed to, with the entries left. */
export interface FacetValue {
  key: string;
  label: string;
  /** Language of the label, where it is not that of the page. */
  fallback?: LocaleInfo;
  path: string;
  count: number;
}

/** Values of a facet that at least one card of the list has, in reading order. */
export function getFacetValues(
  site: Site,
  collection: ListCollection,
  facet: Facet,
  cards: readonly Card[],
  locale: Locale,
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const card of cards) {
    for (const key of getFacetKeys(card, facet)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const values = [...counts].map(([key, count]) => ({
    key,
    count,
    ...getFacetLabel(site, facet, key, locale),
    path: site.urls.facet(locale, collection, facet, getFacetSlug(site, facet, key, locale)),
  }));
  if (facet === 'theme') {
    const order = getThemeTags(site, locale).map((tag) => tag.key);
    return values.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  }
  const { formats } = site.language(locale);
  return values.sort((a, b) => formats.compare(a.label, b.label));
}

/** Keys of a card under a facet: its themes, cities, countries or projects. */
export function getFacetKeys(card: Card, facet: Facet): string[] {
  if (facet === 'theme') return card.themes.map((theme) => theme.key);
  if (facet === 'city') return card.cities.map((city) => city.key);
  if (facet === 'country') return [...new Set(card.cities.map((city) => city.country))];
  return card.projects;
}

function getFacetLabel(site: Site, facet: Facet, key: string, locale: Locale): Pick<FacetValue, 'label' | 'fallback'> {
  if (facet === 'country') return { label: site.language(locale).formats.country(key) };
  const collection = ({ theme: 'themes', city: 'cities', project: 'projects' } as const)[facet];
  const record = site.records(collection).get(key);
  if (!record) return { label: key };
  const { text: label, fallback } = pickWords(site, record.value.name, locale);
  return { label, fallback };
}

function getFacetSlug(site: Site, facet: Facet, key: string, locale: Locale): string {
  if (facet === 'country') return key.toLowerCase();
  const collection = ({ theme: 'themes', city: 'cities', project: 'projects' } as const)[facet];
  return getSlug(site, collection, key, locale) ?? key;
}

/** The narrowed lists of a locale: pages for readers without JavaScript, not for search engines. */
export function getFacetPages(site: Site, locale: Locale): FacetPage[] {
  const { t } = site.language(locale);
  return collectionsWith('facets').flatMap((collection) => {
    const cards = getCards(site, collection, locale);
    return getFacets(collection).flatMap((facet) =>
      getFacetValues(site, collection, facet, cards, locale).map((value): FacetPage => {
        const shown = cards.filter((card) => getFacetKeys(card, facet).includes(value.key));
        const isFallback = shown.every((card) => card.fallback !== undefined);
        return {
          kind: 'facet',
          id: `${collection}/${facet}/${value.key}`,
          locale,
          path: value.path,
          title: t('list.narrowed', { list: t(`section-title.${collection}`), value: value.label }),
          isFallback,
          isIndexed: facet === 'theme' && !isFallback,
          collection,
          facet: { name: facet, key: value.key, label: value.label },
        };
      }),
    );
  });
}

import { type CollectionWith, collectionsWith, definitions } from '../collections/collections.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { type Facet, facets } from '../urls.ts';
import { type Card, getCards } from '../views/cards.ts';
import { type FacetLabel, facetKinds } from './facet-kinds.ts';
import type { FacetPage } from './page.ts';
import { toListPages } from './paging.ts';

/** Collections with lists that can be narrowed. */
export type ListCollection = CollectionWith<'facets'>;

/** What the list of a collection can be narrowed to. */
export const getFacets = (collection: ListCollection): readonly Facet[] => definitions[collection].facets;

/** One value that a list can be narrowed to, with the entries left. */
export interface FacetValue extends FacetLabel {
  key: string;
  path: string;
  count: number;
}

/** Cards of a list by the key of each value of a facet. */
const cardsByValueQuery = defineQuery(
  'cards-by-value',
  (site, collection: ListCollection, facet: Facet, locale: Locale): Readonly<Record<string, readonly Card[]>> => {
    const byValue = new Map<string, Card[]>();
    for (const card of getCards(site, collection, locale)) {
      for (const key of getFacetKeys(card, facet)) {
        const found = byValue.get(key);
        if (found) found.push(card);
        else byValue.set(key, [card]);
      }
    }
    return Object.fromEntries(byValue);
  },
);

/** The cards of a list that have a value, in the order of the list. */
export const getNarrowedCards = (
  site: Site,
  collection: ListCollection,
  facet: Facet,
  key: string,
  locale: Locale,
): readonly Card[] => site.query(cardsByValueQuery, collection, facet, locale)[key] ?? [];

const valuesQuery = defineQuery(
  'facet-values',
  (site, collection: ListCollection, facet: Facet, locale: Locale): FacetValue[] => {
    const kind = facetKinds[facet];
    const values = Object.entries(site.query(cardsByValueQuery, collection, facet, locale)).map(([key, cards]) => ({
      key,
      count: cards.length,
      ...kind.getLabel(site, key, locale),
      path: site.urls.facet(locale, collection, facet, kind.getSlug(site, key, locale)),
    }));
    const order = kind.getOrder?.(site, locale);
    if (order) return values.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    const { formats } = site.language(locale);
    return values.sort((a, b) => formats.compare(a.label, b.label));
  },
);

/** Values of a facet that at least one card of the list has, in reading order. */
export const getFacetValues = (
  site: Site,
  collection: ListCollection,
  facet: Facet,
  locale: Locale,
): readonly FacetValue[] => site.query(valuesQuery, collection, facet, locale);

/** Keys of a card under a facet: its themes, cities, countries or projects, the size of its city, what it tells. */
export const getFacetKeys = (card: Card, facet: Facet): string[] => facetKinds[facet].getKeys(card);

/** The keys that the filter of a list compares, as attributes of the card. */
export const getFacetData = (card: Card): Record<string, string | undefined> =>
  Object.fromEntries(facets.map((facet) => [`data-${facet}`, getFacetKeys(card, facet).join(' ') || undefined]));

/** The narrowed lists of a locale: pages for readers without JavaScript, not for search engines. */
export function getFacetPages(site: Site, locale: Locale): FacetPage[] {
  const { t } = site.language(locale);
  return collectionsWith('facets').flatMap((collection) =>
    getFacets(collection).flatMap((facet) =>
      getFacetValues(site, collection, facet, locale).flatMap(({ key, label, path }) => {
        const first: FacetPage = {
          kind: 'facet',
          id: `${collection}/${facet}/${key}`,
          locale,
          path,
          title: t('list.narrowed', { list: t(`section-title.${collection}`), value: label }),
          isFallback: false,
          isIndexed: facet === 'theme',
          collection,
          facet: { name: facet, key, label },
        };
        return toListPages(site, first, getNarrowedCards(site, collection, facet, key, locale));
      }),
    ),
  );
}

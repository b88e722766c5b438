import { hasTrait } from '../collections/collections.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import type { Facet } from '../urls.ts';
import { type Card, getCards } from '../views/cards.ts';
import { getNarrowedCards, type ListCollection } from './facets.ts';
import type { FacetPage, SitePage } from './page.ts';
import { cutPage } from './paging.ts';

/** What a page lists. */
export interface Listing {
  collection: ListCollection;
  /** The value that the list is narrowed to, if it is. */
  facet?: FacetPage['facet'];
  /** Which page of the list it is. */
  number: number;
  /** Address of the first page of the list. */
  first: string;
}

/**
 * What a page lists.
 * @throws where the page is no list that can be narrowed
 */
export function getListing(page: SitePage): Listing {
  if (page.kind === 'facet') return { collection: page.collection, facet: page.facet, ...getPlace(page) };
  if (page.kind === 'list' && hasTrait(page.section, 'facets')) return { collection: page.section, ...getPlace(page) };
  throw new Error(`The page ${page.path} is no list that can be narrowed.`);
}

const getPlace = ({ path, further }: Pick<FacetPage, 'path' | 'further'>) => further ?? { number: 1, first: path };

/** What one page of a list shows. */
export interface ListPart {
  cards: Card[];
  /** How many entries the whole list has. */
  count: number;
}

const partQuery = defineQuery(
  'list-part',
  (site, collection: ListCollection, facet: Facet | '', key: string, number: string, locale: Locale): ListPart => {
    const all =
      facet === '' ? getCards(site, collection, locale) : getNarrowedCards(site, collection, facet, key, locale);
    return { cards: cutPage(all, Number(number)), count: all.length };
  },
);

/** The cards that a page of a list shows: it is made again only where they change, or their number. */
export const getListPart = (site: Site, { collection, facet, number }: Listing, locale: Locale): ListPart =>
  site.query(partQuery, collection, facet?.name ?? '', facet?.key ?? '', String(number), locale);

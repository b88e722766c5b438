import type { EntryCollection } from '../collections/collections.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { type Card, getCards } from '../views/cards.ts';

/** A link to the entry before or after, within the same theme. */
export interface Neighbour {
  path: string;
  title: string;
  /** Language of the title, where it is not that of the page. */
  fallback?: LocaleInfo;
}

export interface Neighbours {
  previous?: Neighbour;
  next?: Neighbour;
}

/** The neighbours of every entry of a collection, computed in one pass. */
const allQuery = defineQuery('all-neighbours', (site, collection: EntryCollection, locale: Locale) => {
  const all: Record<string, Neighbours> = {};
  const cards = getCards(site, collection, locale).filter((card) => hasOwnPage(site, collection, card, locale));
  for (const line of Map.groupBy(cards, (card) => card.themes[0]?.key).values()) {
    for (const [index, { key }] of line.entries()) {
      all[key] = { previous: toNeighbour(line[index - 1]), next: toNeighbour(line[index + 1]) };
    }
  }
  return all;
});

/** A locale of newcomers has no copy of pages written for cities. */
const hasOwnPage = (site: Site, collection: EntryCollection, card: Card, locale: Locale): boolean =>
  collection !== 'pages' || card.fallback === undefined || site.registry.get(locale).scope !== 'newcomers';

const toNeighbour = (card: Card | undefined): Neighbour | undefined =>
  card && { path: card.path, title: card.title, fallback: card.fallback };

const neighboursQuery = defineQuery(
  'neighbours',
  (site, collection: EntryCollection, key: string, locale: Locale): Neighbours =>
    site.query(allQuery, collection, locale)[key] ?? {},
);

/** Entries before and after an entry, among those of its collection with the same main theme. */
export const getNeighbours = (site: Site, collection: EntryCollection, key: string, locale: Locale): Neighbours =>
  site.query(neighboursQuery, collection, key, locale);

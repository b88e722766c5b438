import type { Entry, Site } from '../content/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { getCards } from '../views/cards.ts';

/** A link to the entry before or after, within the same theme. */
export interface Neighbour {
  path: string;
  title: string;
}

/** Entries before and after an entry, among those of its collection with the same main theme. */
export function getNeighbours(site: Site, entry: Entry, locale: Locale): { previous?: Neighbour; next?: Neighbour } {
  const cards = getCards(site, entry.collection, locale);
  const own = cards.find((card) => card.key === entry.key);
  const line = cards.filter((card) => card.themes[0]?.key === own?.themes[0]?.key);
  const index = line.findIndex((card) => card.key === entry.key);
  return { previous: line[index - 1], next: line[index + 1] };
}

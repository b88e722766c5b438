import type { Locale } from '../../i18n/registry.ts';
import type { SearchOutput } from '../../outputs/search-outputs.ts';
import { getStablePosition } from '../stable-position.ts';

/** Entries of one part at most: a change makes its part again, and browsers read the list of a part as a whole. */
const MOST_ENTRIES = 1500;

/** Entries that are indexed together. */
export interface SearchPart {
  locale: Locale;
  /** Place among the parts of the locale, from 1: its folder. */
  number: number;
  /** Names of the entries in the store: the hashes of their bytes. */
  entries: string[];
}

/** An entry as it was made. */
export interface StoredEntry {
  searched: Pick<SearchOutput['searched'], 'locale' | 'kind' | 'key'>;
  stored: string;
}

/**
 * Divides entries by language, then into parts of a bearable size. An entry stays in its part while others change, so that
 * one change touches one part.
 */
export function divideEntries(entries: readonly StoredEntry[]): SearchPart[] {
  return [...Map.groupBy(entries, ({ searched }) => searched.locale)].flatMap(([locale, all]) => {
    const count = Math.ceil(all.length / MOST_ENTRIES);
    const parts = Map.groupBy(all, ({ searched }) => getStablePosition(`${searched.kind}/${searched.key}`, count));
    return [...parts]
      .sort(([a], [b]) => a - b)
      .map(([, members], index) => ({
        locale,
        number: index + 1,
        entries: members.map(({ stored }) => stored).sort(),
      }));
  });
}

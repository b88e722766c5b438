import type { Hit } from '../../lib/search/asking/search.ts';
import { getFilterKind } from './filter-kind.ts';
import { type SearchFilter, type SearchState, searchFilters } from './search-state.ts';

/** How many results each value of a filter leaves, by key. */
export type FilterCounts = Readonly<Record<SearchFilter, ReadonlyMap<string, number>>>;

const getKeys = (hit: Hit, name: SearchFilter): readonly string[] =>
  name === 'type' ? [getFilterKind(hit.kind)] : name === 'theme' ? hit.themes : hit.cities;

const passes = (hit: Hit, filters: SearchState['filters'], except?: SearchFilter): boolean =>
  searchFilters.every((name) => {
    const value = filters[name];
    return name === except || value === undefined || getKeys(hit, name).includes(value);
  });

/** The results that pass all filters. */
export const narrow = (hits: readonly Hit[], filters: SearchState['filters']): Hit[] =>
  hits.filter((hit) => passes(hit, filters));

/** What each value of each filter would leave, the other filters being as they are. */
export function countValues(hits: readonly Hit[], filters: SearchState['filters']): FilterCounts {
  const count = (name: SearchFilter): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const hit of hits) {
      if (!passes(hit, filters, name)) continue;
      for (const key of getKeys(hit, name)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  return { theme: count('theme'), type: count('type'), city: count('city') };
}

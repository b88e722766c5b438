/** What a search asks: words, and a value for some filters. */
export interface SearchState {
  query: string;
  filters: Readonly<Record<string, string>>;
}

/** Filters of the search, in the order in which they are shown and written into the address. Their values are keys, the same in every language. */
export const searchFilters = ['theme', 'type', 'city'] as const;

export type SearchFilter = (typeof searchFilters)[number];

/** Reads a search from the query of an address. */
export function parseSearchState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of searchFilters) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return { query: params.get('q')?.trim() ?? '', filters };
}

/** Writes a search as the query of an address; empty when nothing is asked. */
export function formatSearchState({ query, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const name of searchFilters) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Whether there is anything to search for. */
export const isEmptySearch = ({ query, filters }: SearchState): boolean =>
  query === '' && Object.keys(filters).length === 0;

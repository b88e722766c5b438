/** What a search asks: words, and a value for some filters. */
export interface SearchState {
  query: string;
  filters: Readonly<Record<string, string>>;
}

/** Filters of the search, in the order in which they are shown and written into the address. */
export const searchFilters = ['theme', 'type', 'city'] as const;

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

/** A piece of an excerpt: words, and whether they match the query. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

/** Splits an excerpt of Pagefind, whose matches stand in `<mark>`, into plain words: no markup of it reaches the page. */
export function splitExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: decode(part.replaceAll(/<\/?mark>/g, '')), isMatch: part.startsWith('<mark>') }));
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};
const decode = (text: string) =>
  text.replaceAll(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);

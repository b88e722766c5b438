import type { SearchEntry } from '../../search/search-entry.ts';

/** What the search reads of a page, beside its title and address. */
export type SearchWords = Pick<SearchEntry, 'summary' | 'body' | 'names' | 'asides' | 'themes' | 'cities'>;

/** Words of a page that says nothing else. */
export const noWords: SearchWords = { summary: '', body: [], names: [], asides: [], themes: [], cities: [] };

/** Texts that are there and hold something. */
export const keepTexts = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined && text !== '') as string[];

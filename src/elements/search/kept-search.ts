import { openSearch, type Search } from '../../lib/search/asking/search.ts';
import type { KeptSearch } from '../../lib/search/kept-search.ts';
import { createMemorySource } from '../../lib/search/making/memory-source.ts';
import type { SearchEntry } from '../../lib/search/search-entry.ts';
import { listKeptSearches } from '../offline/kept-pages.ts';

/**
 * Opens the search of what this browser saves of a language, in one city or several.
 * @param folder address of the files of the locale
 * @returns nothing where it saves nothing
 */
export async function openKeptSearch(folder: string, lang: string): Promise<Search | undefined> {
  const addresses = await listKeptSearches(folder);
  const kept = await Promise.all(addresses.map(async (address): Promise<KeptSearch> => (await fetch(address)).json()));
  const [first] = kept;
  if (!first) return undefined;
  const entries = new Map<string, SearchEntry>();
  for (const entry of kept.flatMap((one) => one.entries)) entries.set(entry.path, entry);
  const join = (name: 'kinds' | 'themes' | 'cities') =>
    Object.assign({}, ...kept.map(({ language }) => language[name]));
  const language = { ...first.language, kinds: join('kinds'), themes: join('themes'), cities: join('cities') };
  const search = await openSearch(createMemorySource([...entries.values()], language, lang), lang);
  return { ...search, isKept: true };
}

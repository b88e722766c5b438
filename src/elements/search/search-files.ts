import { openSearch, type Search } from '../../lib/search/asking/search.ts';
import type { SearchSource } from '../../lib/search/asking/source.ts';
import { INDEX_FILE, LANGUAGE_FILE } from '../../lib/search/search-index.ts';

const searches = new Map<string, Promise<Search>>();

/**
 * Opens the search of the page’s language; its files are read when they are needed, each once. Without a network it searches
 * what this browser saves.
 * @param folder address of the files of the locale
 * @throws where neither can be read: the next call tries again
 */
export function loadSearch(folder: string): Promise<Search> {
  const known = searches.get(folder) ?? open(folder, document.documentElement.lang);
  searches.set(folder, known);
  known.catch(() => searches.delete(folder));
  return known;
}

/**
 * Asks the search of the page’s language. Where the network has gone since it was opened, it is opened anew.
 * @param use what is asked
 */
export async function askSearch<Value>(folder: string, use: (search: Search) => Promise<Value>): Promise<Value> {
  const search = await loadSearch(folder);
  try {
    return await use(search);
  } catch {
    searches.delete(folder);
    return use(await loadSearch(folder));
  }
}

async function open(folder: string, lang: string): Promise<Search> {
  try {
    return await openSearch(createSource(folder), lang);
  } catch (error) {
    const kept = await import('./kept-search.ts').then(({ openKeptSearch }) => openKeptSearch(folder, lang));
    if (!kept) throw error;
    return kept;
  }
}

function createSource(folder: string): SearchSource {
  const files = new Map<string, Promise<unknown>>();
  const read = <Value>(address: string): Promise<Value> => {
    const known = files.get(address) ?? fetchFile(address);
    files.set(address, known);
    known.catch(() => files.delete(address));
    return known as Promise<Value>;
  };
  return {
    language: () => read(`${folder}${LANGUAGE_FILE}`),
    index: (part) => read(`${part}${INDEX_FILE}`),
    terms: (part, name) => read(`${part}${name}`),
    words: (part, name) => read(`${part}${name}`),
    text: (kind, key) => read(`${folder}text/${kind}/${key}.json`),
  };
}

async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

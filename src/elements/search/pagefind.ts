/** The part of Pagefind's browser API that the search uses. */
export interface Pagefind {
  init(): Promise<void>;
  /** Searches another index too. */
  mergeIndex(path: string): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  /** Null asks for everything that passes the filters. */
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/**
 * Loads Pagefind with the index of the page's language, in all its parts. Nothing is loaded before it is needed.
 * @param lang language of the page, a BCP 47 tag
 */
export async function loadPagefind(lang: string): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const [pagefind, parts] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    loadFurtherParts(lang),
  ]);
  await pagefind.init();
  for (const part of parts) await pagefind.mergeIndex(part);
  return pagefind;
}

/** Addresses of the parts of the index beside the first; most sites have none. */
async function loadFurtherParts(lang: string): Promise<string[]> {
  const response = await fetch('/pagefind/parts.json');
  const parts = (await response.json()) as Record<string, string[]>;
  return parts[lang] ?? [];
}

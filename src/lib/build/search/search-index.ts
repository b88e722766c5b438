import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { LocaleRegistry } from '../../i18n/registry.ts';
import { hashValue } from '../../outputs/hash-value.ts';
import { isPage, type Output } from '../../outputs/output.ts';
import type { SiteFiles } from '../make-site-files.ts';
import { ENTRY_FILE, indexPart } from './index-part.ts';
import { divideSearchPages, type SearchPart } from './parts.ts';
import { openSearchCache, type SearchCache, type StoredFiles } from './search-cache.ts';

/** Folder of the search on the site. */
const FOLDER = 'pagefind';

/** Names the further parts of the index of each language, for the browser. */
const PARTS_FILE = 'parts.json';

export interface SearchIndexContext {
  registry: LocaleRegistry;
  outputs: readonly Output[];
  files: SiteFiles;
  /** Folder of the search cache. */
  folder: string;
  code: string;
}

/**
 * Indexes the pages by language and stable parts, each in its own process, and writes the index into the site.
 * Parts whose pages are as they were come from the cache.
 */
export async function buildSearchIndex(
  { registry, outputs, files, folder, code }: SearchIndexContext,
  building: string,
): Promise<{ pages: number; made: number }> {
  const cache = openSearchCache(folder, code);
  const pages = listSearchPages(outputs, files, cache);
  const parts = divideSearchPages(pages).map((part) => ({ part, key: hashValue(part.pages) }));
  const known = new Map(parts.map(({ key }) => [key, cache.find(key)]));
  const missing = parts.filter(({ key }) => !known.get(key));
  await runAll(missing, async ({ part, key }) => {
    const made = await indexPart(part, files.store, folder);
    known.set(
      key,
      made.map(([path, bytes]) => [path, cache.store.write(bytes)]),
    );
  });
  const stored = new Map([...known].map(([key, found]) => [key, found ?? []]));
  cache.save(stored);
  writeIndex(
    parts.map(({ part, key }) => ({ part, files: stored.get(key) ?? [] })),
    cache,
    building,
  );
  writeParts(
    parts.map(({ part }) => part),
    registry,
    building,
  );
  return { pages: pages.length, made: missing.length };
}

/** Pages with a body for the search; those of tools and lists have none. */
function listSearchPages(outputs: readonly Output[], { made, store }: SiteFiles, { hasBody }: SearchCache) {
  const used = new Map<string, boolean>();
  const pages = outputs.filter(isPage).flatMap(({ file, page }) => {
    const stored = made.get(file)?.stored;
    if (stored === undefined) return [];
    const isIndexed = hasBody.get(stored) ?? store.read(stored).includes('data-pagefind-body');
    used.set(stored, isIndexed);
    return isIndexed ? [{ file, stored, locale: page.locale, id: page.id }] : [];
  });
  hasBody.clear();
  for (const [stored, isIndexed] of used) hasBody.set(stored, isIndexed);
  return pages;
}

/** Works on all cores; each piece of work has its own process. */
async function runAll<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const runNext = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runNext));
}

/** First parts share a folder, as if all languages had been indexed at once; each further part has its own. */
function writeIndex(parts: { part: SearchPart; files: StoredFiles }[], { store }: SearchCache, building: string): void {
  for (const [name, members] of Map.groupBy(parts, ({ part }) => toFolder(part))) {
    const entries: Record<string, unknown>[] = [];
    for (const { files } of members) {
      for (const [path, stored] of files) {
        const target = join(building, name, path);
        mkdirSync(dirname(target), { recursive: true });
        if (path === ENTRY_FILE) entries.push(JSON.parse(store.read(stored)) as Record<string, unknown>);
        else store.place(stored, target);
      }
    }
    writeFileSync(join(building, name, ENTRY_FILE), JSON.stringify(mergeEntries(entries)));
  }
}

/** Says to the browser where the further parts of the index of its language are. */
function writeParts(parts: readonly SearchPart[], registry: LocaleRegistry, building: string): void {
  const further = Map.groupBy(
    parts.filter(({ index }) => index > 0),
    ({ locale }) => registry.get(locale).lang,
  );
  const rows = [...further].map(([lang, members]) => [lang, members.map((part) => `/${toFolder(part)}/`)]);
  mkdirSync(join(building, FOLDER), { recursive: true });
  writeFileSync(join(building, FOLDER, PARTS_FILE), JSON.stringify(Object.fromEntries(rows)));
}

const toFolder = ({ index }: SearchPart): string => (index === 0 ? FOLDER : `${FOLDER}/part-${index + 1}`);

function mergeEntries(entries: Record<string, unknown>[]): Record<string, unknown> {
  const languages = entries.flatMap(({ languages: some }) => Object.entries(some as object));
  return { ...entries[0], languages: Object.fromEntries(languages.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

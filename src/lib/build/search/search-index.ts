import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../content/site/site.ts';
import { hashValue } from '../../outputs/hash-value.ts';
import type { Output } from '../../outputs/output.ts';
import { isForSearch } from '../../outputs/search-outputs.ts';
import type { SearchEntry } from '../../search/search-entry.ts';
import { LANGUAGE_FILE } from '../../search/search-index.ts';
import { buildSearchLanguage } from '../../views/search/search-language.ts';
import type { SiteFiles } from '../make-site-files.ts';
import { makePart } from './make-part.ts';
import { divideEntries, type SearchPart, type StoredEntry } from './parts.ts';
import { openSearchCache, type SearchCache, type StoredFiles } from './search-cache.ts';

export interface SearchIndexContext {
  site: Site;
  outputs: readonly Output[];
  files: SiteFiles;
  /** Folder of the search cache. */
  folder: string;
  code: string;
}

/**
 * Makes the index from what the search reads of each page, by language and stable parts, and writes it into the site.
 * Parts whose entries are as they were come from the cache.
 */
export function buildSearchIndex(
  { site, outputs, files, folder, code }: SearchIndexContext,
  building: string,
): { entries: number; made: number } {
  const cache = openSearchCache(folder, code);
  const entries = listStored(outputs, files);
  const stored = new Map<string, StoredFiles>();
  let made = 0;
  const parts = divideEntries(entries);
  for (const part of parts) {
    const { lang } = site.registry.get(part.locale);
    const key = hashValue([lang, part.entries]);
    const known = cache.find(key);
    if (!known) made += 1;
    stored.set(key, known ?? writePart(part, lang, files, cache));
    placePart(join(building, dirname(site.urls.toFile(toFolder(site, part)))), stored.get(key) ?? [], cache);
  }
  cache.save(stored);
  writeLanguages(site, parts, building);
  return { entries: entries.length, made };
}

const listStored = (outputs: readonly Output[], { made }: SiteFiles): StoredEntry[] =>
  outputs.filter(isForSearch).flatMap(({ file, searched }) => {
    const stored = made.get(file)?.stored;
    return stored === undefined ? [] : [{ searched, stored }];
  });

function writePart({ entries }: SearchPart, lang: string, { store }: SiteFiles, cache: SearchCache): StoredFiles {
  const read = entries.map((name) => JSON.parse(store.read(name)) as SearchEntry);
  return makePart(read, lang).map(([name, text]) => [name, cache.store.write(text)]);
}

function placePart(folder: string, files: StoredFiles, { store }: SearchCache): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, stored] of files) store.place(stored, join(folder, name));
}

/** Says to the browser where the parts of the index of its language are. */
function writeLanguages(site: Site, parts: readonly SearchPart[], building: string): void {
  for (const { locale } of site.registry.locales) {
    const own = parts.filter((part) => part.locale === locale).map((part) => toFolder(site, part));
    const folder = join(building, dirname(site.urls.toFile(site.urls.searchFolder(locale))));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, LANGUAGE_FILE), JSON.stringify(buildSearchLanguage(site, locale, own)));
  }
}

const toFolder = (site: Site, { locale, number }: SearchPart): string => `${site.urls.searchFolder(locale)}${number}/`;

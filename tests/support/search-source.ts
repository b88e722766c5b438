import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchSource } from '../../src/lib/search/asking/source.ts';
import { INDEX_FILE, LANGUAGE_FILE } from '../../src/lib/search/search-index.ts';

/** The search files of a built site as a browser reads them. */
export function readSearchFiles(site: string, locale: string): SearchSource {
  const read = async <Value>(path: string): Promise<Value> =>
    JSON.parse(readFileSync(join(site, path), 'utf8')) as Value;
  const folder = `/search/${locale}/`;
  return {
    language: () => read(`${folder}${LANGUAGE_FILE}`),
    index: (part) => read(`${part}${INDEX_FILE}`),
    terms: (part, name) => read(`${part}${name}`),
    words: (part, name) => read(`${part}${name}`),
    text: (kind, key) => read(`${folder}text/${kind}/${key}.json`),
  };
}

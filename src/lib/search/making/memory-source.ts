import type { SearchSource } from '../asking/source.ts';
import type { SearchEntry } from '../search-entry.ts';
import type { SearchLanguage, TermFile } from '../search-index.ts';
import { makeIndex } from './make-index.ts';

/** The one part of an index that is made where it is asked. */
const PART = 'memory/';

/**
 * Makes the index of some entries where they are searched: in a browser that keeps them, or in a test.
 * @param lang BCP 47 tag
 */
export function createMemorySource(
  entries: readonly SearchEntry[],
  language: SearchLanguage,
  lang: string,
): SearchSource {
  let count = 0;
  const { index, files } = makeIndex(entries, lang, () => String(++count));
  const texts = new Map(entries.map((entry) => [`${entry.kind}/${entry.key}`, entry]));
  const parse = async <Value>(name: string): Promise<Value> => JSON.parse(files.get(name) ?? 'null') as Value;
  return {
    language: async () => ({ ...language, parts: [PART] }),
    index: async () => index,
    terms: (_, name) => parse<TermFile>(name),
    words: (_, name) => parse<string[]>(name),
    text: async (kind, key) => {
      const entry = texts.get(`${kind}/${key}`);
      if (!entry) throw new Error(`There is no ${kind}/${key}.`);
      return entry;
    },
  };
}

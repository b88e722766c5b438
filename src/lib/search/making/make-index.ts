import { type SearchEntry, searchKinds } from '../search-entry.ts';
import { compareTerms, type IndexedPage, type SearchIndex, type TermFile } from '../search-index.ts';
import { listWords } from './list-words.ts';
import { weighTerms } from './weights.ts';

/** Characters of a file of terms: some five kilobytes on the way to a browser. */
const FILE_SIZE = 16_000;

/** An index, and the files that it names. */
export interface MadeIndex {
  index: SearchIndex;
  files: ReadonlyMap<string, string>;
}

/**
 * Makes the index of some entries of one language. The same entries make the same bytes, in whatever order they come.
 * @param lang BCP 47 tag
 * @param toName names a file by its content, so that no browser mixes two states of a site
 */
export function makeIndex(entries: readonly SearchEntry[], lang: string, toName: (text: string) => string): MadeIndex {
  const sorted = [...entries].sort((a, b) => compareTerms(toId(a), toId(b)));
  const themes = listKeys(sorted.map((entry) => entry.themes));
  const cities = listKeys(sorted.map((entry) => entry.cities));
  const files = new Map<string, string>();
  const write = (text: string) => {
    const name = toName(text);
    files.set(name, text);
    return name;
  };
  const terms = divideTerms(collectTerms(sorted, lang));
  const index: SearchIndex = {
    pages: sorted.map(
      (entry): IndexedPage => [
        entry.key,
        entry.path,
        entry.title,
        searchKinds.indexOf(entry.kind),
        entry.themes.map((key) => themes.indexOf(key)),
        entry.cities.map((key) => cities.indexOf(key)),
        ...(entry.lang === undefined ? ([] as const) : ([entry.lang] as const)),
      ],
    ),
    themes,
    cities,
    files: terms.map(({ first, terms: some }) => [first, write(JSON.stringify(some))]),
    words: write(JSON.stringify(listWords(sorted))),
  };
  return { index, files };
}

const toId = ({ kind, key }: SearchEntry): string => `${kind}/${key}`;
const listKeys = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort(compareTerms);

/** Every term with the pages that hold it. */
function collectTerms(entries: readonly SearchEntry[], lang: string): [term: string, postings: number[]][] {
  const found = new Map<string, { last: number; postings: number[] }>();
  for (const [page, entry] of entries.entries()) {
    for (const [term, weight] of weighTerms(entry, lang)) {
      const row = found.get(term) ?? { last: 0, postings: [] };
      row.postings.push(page - row.last, weight);
      row.last = page;
      found.set(term, row);
    }
  }
  return [...found]
    .map(([term, { postings }]): [string, number[]] => [term, postings])
    .sort(([a], [b]) => compareTerms(a, b));
}

/** Neighbours in the alphabet share a file, so that the beginning of a word is looked up in one. */
function divideTerms(terms: readonly [term: string, postings: number[]][]): { first: string; terms: TermFile }[] {
  const files: { first: string; terms: Record<string, number[]> }[] = [];
  let size = FILE_SIZE;
  for (const [term, postings] of terms) {
    if (size >= FILE_SIZE) {
      // Without a prototype: "constructor" is a word as well.
      files.push({ first: term, terms: Object.create(null) as Record<string, number[]> });
      size = 0;
    }
    const file = files.at(-1);
    if (file) file.terms[term] = postings;
    size += term.length + 4 + 4 * postings.length;
  }
  return files;
}

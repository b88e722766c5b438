import { compareTerms, type Postings, type SearchIndex, type TermFile } from '../search-index.ts';

/** Weights of the pages that hold something, by number of the page. */
export type Hits = ReadonlyMap<number, number>;

/** Looks terms up in the files of a part. */
export interface Lookup {
  exact(term: string): Promise<Hits>;
  /** All terms with a beginning; the further a term goes on, the less it weighs. */
  prefix(start: string): Promise<Hits>;
}

/** Terms that a beginning may stand for at most. */
const MOST_TERMS = 200;

/** @param load reads a file of terms; it is asked for each file once */
export function createLookup({ files }: SearchIndex, load: (name: string) => Promise<TermFile>): Lookup {
  const loaded = new Map<string, Promise<TermFile>>();
  const read = (place: number): Promise<TermFile> => {
    const name = files[place]?.[1] ?? '';
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    return known;
  };
  return {
    exact: async (term) => {
      const place = findFile(files, term);
      if (place < 0) return new Map();
      const terms = await read(place);
      return decode(Object.hasOwn(terms, term) ? terms[term] : undefined);
    },
    prefix: async (start) => {
      const hits = new Map<number, number>();
      const first = Math.max(0, findFile(files, start));
      let count = 0;
      for (let place = first; place < files.length && count < MOST_TERMS; place += 1) {
        if (place > first && !(files[place]?.[0] ?? '').startsWith(start)) break;
        for (const [term, postings] of Object.entries(await read(place))) {
          if (!term.startsWith(start)) continue;
          count += 1;
          const share = start.length / term.length;
          for (const [page, weight] of decode(postings)) hits.set(page, Math.max(hits.get(page) ?? 0, weight * share));
        }
      }
      return hits;
    },
  };
}

/** The last file whose first term does not come after a term; -1 before all. */
function findFile(files: SearchIndex['files'], term: string): number {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareTerms(files[middle]?.[0] ?? '', term) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function decode(postings: Postings = []): Hits {
  const hits = new Map<number, number>();
  let page = 0;
  for (let place = 0; place < postings.length; place += 2) {
    page += postings[place] ?? 0;
    hits.set(page, postings[place + 1] ?? 0);
  }
  return hits;
}

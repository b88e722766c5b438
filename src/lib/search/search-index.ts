/** A page in the index: what a result shows at once, and what it can be narrowed by. */
export type IndexedPage = [
  /** With its kind, the name of its text. */
  key: string,
  path: string,
  title: string,
  /** Place of its kind in the list of kinds. */
  kind: number,
  /** Places in the themes and cities of the index. */
  themes: number[],
  cities: number[],
  /** Language of the title, where it is another. */
  lang?: string,
];

/** Pages that hold a term, each as the difference from the one before, followed by its weight: `[3, 80, 1, 12]`. */
export type Postings = readonly number[];

/** A file of terms. */
export type TermFile = Readonly<Record<string, Postings>>;

/** What a browser reads first: pages, and where their terms are. */
export interface SearchIndex {
  pages: IndexedPage[];
  themes: string[];
  cities: string[];
  /** First term of each file, and its name, sorted by term. */
  files: [first: string, name: string][];
  /** Name of the file of all words, for the nearest one to a misspelt one. */
  words: string;
}

/** What a browser knows of a language besides: the parts of its index, words for one thing, names of filters. */
export interface SearchLanguage {
  /** Addresses of the parts. */
  parts: string[];
  synonyms: string[][];
  /** Names of what a search can be narrowed to, by key. */
  kinds: Readonly<Record<string, string>>;
  themes: Readonly<Record<string, string>>;
  cities: Readonly<Record<string, string>>;
  /** Words of the field in the header, which carries none before someone goes into it: by their names in a `dataset`. */
  words: Readonly<Record<string, string>>;
}

/** Weights are whole numbers up to this. */
export const HEAVIEST = 100;

/** Orders terms as the files do: by their code units, which is the same in every language and on every machine. */
export const compareTerms = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names of the files that a browser asks for before it knows others. */
export const LANGUAGE_FILE = 'language.json';
export const INDEX_FILE = 'index.json';

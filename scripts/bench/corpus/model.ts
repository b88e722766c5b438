/** The languages of the corpus. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export type Inline =
  | string
  | { type: 'link'; entry: number; text: string }
  | { type: 'term'; term: number; text: string }
  | { type: 'cite'; source: number }
  | { type: 'note'; text: string };

/** What stands in a text, without the form that any of the site generators wants. */
export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; text: string }
  | { type: 'list'; isOrdered: boolean; items: string[] }
  | { type: 'table'; rows: string[][] }
  | { type: 'callout'; kind: 'note' | 'tip' | 'warning' | 'example'; blocks: Block[] }
  | { type: 'checklist'; id: string; items: string[] }
  | { type: 'doDont'; dos: string[]; donts: string[] }
  | { type: 'questions' | 'measures'; items: string[] }
  | { type: 'practice'; entry: number; text: string }
  | { type: 'keyFactor'; benchmark: number; factor: number }
  | { type: 'details'; summary: string; blocks: Block[] }
  | { type: 'figure'; alt: string }
  | { type: 'infographic' };

/** A step of a guide or a section of a practice. */
export interface Part {
  id: string;
  title: string;
  blocks: Block[];
}

export interface CorpusText {
  title: string;
  summary: string;
  slug: string;
  intro: Block[];
  parts: Part[];
}

export interface CorpusEntry {
  index: number;
  collection: 'guides' | 'practices';
  key: string;
  /** Numbers of the records that it names. */
  theme: number;
  city: number;
  benchmark: number;
  sources: number[];
  texts: Record<Language, CorpusText>;
}

/** How many records of each kind every corpus has. */
export const RECORDS = { themes: 8, benchmarks: 8, factors: 4, cities: 60, sources: 120, terms: 40 } as const;

/** The records' keys, which are also their names' only distinction. */
export const keys = {
  theme: (index: number) => `theme-${index}`,
  benchmark: (index: number) => `benchmark-${index}`,
  factor: (index: number) => `factor-${index}`,
  city: (index: number) => `city-${index}`,
  source: (index: number) => `source-${index}`,
  term: (index: number) => `term-${index}`,
};

/** Kinds of section of a practice, in their order. */
export const sections = ['problem', 'action', 'actors', 'results', 'conditions', 'setbacks', 'lesson'] as const;

/** Of five entries one is a guide. The collection of entry `index`. */
export const getCollection = (index: number): CorpusEntry['collection'] => (index % 5 === 0 ? 'guides' : 'practices');

export const getKey = (index: number): string => `${getCollection(index) === 'guides' ? 'guide' : 'practice'}-${index}`;

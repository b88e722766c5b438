/** Kinds of what can be found, in the order in which they answer equal questions. */
export const searchKinds = [
  'guides',
  'services',
  'newcomers',
  'tool',
  'list',
  'benchmarks',
  'toolkits',
  'case-studies',
  'practices',
  'infographics',
  'host-words',
  'glossary',
  'themes',
  'projects',
  'places',
  'pages',
  'cities',
  'downloads',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A name, and how many better answers there are to it. */
export type EverydayName = readonly [name: string, place: number];

/** Everything that can be found of a page, or of a line of one: words alone, nothing that decorates them. */
export interface SearchEntry {
  kind: SearchKind;
  /** With the kind, its name: `guides` and `design-a-one-stop-shop`. */
  key: string;
  /** Address, with the part of the page where it is one. */
  path: string;
  title: string;
  /** Language of the text, where it is not that of the site around it: a sheet that is not translated yet. */
  lang?: string;
  /** Everyday names: whoever types one of them as a whole means this, the less the further it stands among the answers. */
  names: readonly EverydayName[];
  summary: string;
  /** Paragraphs in the order of the page. */
  body: readonly string[];
  /** Names of places, host words, titles in other languages: they lead here, and the text does not say them. */
  asides: readonly string[];
  /** Keys of what a search can be narrowed to. */
  themes: readonly string[];
  cities: readonly string[];
}

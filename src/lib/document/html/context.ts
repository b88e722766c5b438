import type { StringKey } from '../../i18n/string-keys.ts';

/** Words in another language than the page carry these two. */
export interface OwnLanguage {
  /** BCP 47 tag; left out where it is the language of the page. */
  lang?: string;
  dir?: string;
}

export interface LinkedEntry extends OwnLanguage {
  path: string;
  title: string;
  summary: string;
}

export interface LinkedPractice extends LinkedEntry {
  city: string;
}

export interface LinkedFactors extends OwnLanguage {
  path: string;
  name: string;
  factors: { id: string; name: string; why: string; questions: readonly string[] }[];
}

export interface LinkedTerm {
  path: string;
  term: string;
  definition: string;
  lang?: string;
}

export interface LinkedSource {
  /** Place in the list of sources of the page, from 1. */
  number: number;
  title: string;
  id: string;
}

export interface RenderedImage {
  src: string;
  width: number;
  height: number;
  srcset?: string;
  sizes?: string;
}

/** What the site knows and a document does not. Every lookup may find nothing; the words of the text then stand alone. */
export interface HtmlContext {
  locale: string;
  /** BCP 47 tag of the page. */
  lang: string;
  t(key: StringKey, params?: Record<string, string | number>): string;
  resolve(collection: string, key: string, fragment?: string): LinkedEntry | undefined;
  image(src: string): RenderedImage | undefined;
  /** HTML of an infographic, ready to print. */
  infographic(key: string): string | undefined;
  practice(key: string): LinkedPractice | undefined;
  factors(benchmark: string, only: readonly string[]): LinkedFactors | undefined;
  term(key: string): LinkedTerm | undefined;
  source(key: string): LinkedSource | undefined;
  /** HTML of a desk, ready to print. */
  place(key: string): string | undefined;
}

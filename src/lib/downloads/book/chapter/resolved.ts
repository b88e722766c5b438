import type { FigureTable } from '../../../figures/table.ts';
import type { Fact, WordLanguage } from './labels.ts';

/**
 * All that the blocks of a chapter refer to, by key. What a block shows is always here; a link may lead nowhere, and its
 * words then stand alone.
 */
export interface Resolved {
  /** By `collection/key`, with `#fragment` left out; of links. */
  entries: Record<string, ResolvedEntry>;
  practices: Record<string, ResolvedPractice>;
  /** By benchmark key: every factor; a block names those that it shows. */
  benchmarks: Record<string, ResolvedBenchmark>;
  terms: Record<string, { term: string; definition: string }>;
  infographics: Record<string, ResolvedInfographic>;
  places: Record<string, ResolvedPlace>;
  /** By `src` of a figure. */
  images: Record<string, ResolvedImage>;
}

/** `lang` and `dir` are those of the title. */
export interface ResolvedEntry extends WordLanguage {
  title: string;
  /** Live page, absolute; none where the language has no such page: the words then stand alone. */
  url?: string | undefined;
}

export interface ResolvedPractice extends ResolvedEntry {
  summary: string;
  city: string;
}

export interface ResolvedBenchmark extends ResolvedEntry {
  factors: ResolvedFactor[];
}

export interface ResolvedFactor {
  id: string;
  name: string;
  why: string;
  questions: string[];
  indicators: string[];
}

export interface ResolvedInfographic extends ResolvedEntry {
  alt: string;
  picture: Drawing | ResolvedImage;
  /** The same data as words. */
  table: FigureTable;
}

/** A desk. */
export interface ResolvedPlace {
  name: string;
  /** Lines of the address as written in the country, always left to right. */
  address: string[];
  /** Telephone numbers, e-mail and website. */
  facts: Fact[];
  /** Days → opening times; none where they are not known. */
  hours: Fact[];
  /** Closures, appointment, price, languages, access, and when all that was checked. */
  lines: string[];
  /** Remarks, each in a language of its own where it is not translated. */
  notes: (WordLanguage & { text: string })[];
}

/** A picture drawn in print ink, with live text. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

export interface ResolvedImage {
  /** Absolute path of the file; on the site, where a reader puts a publication together. */
  file: string;
  /** SHA-256 as hex, or its beginning: the same picture has the same one. */
  sha256: string;
}

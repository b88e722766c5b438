import type { Block, Footnote } from '../../../document/model.ts';
import type { FigureTable } from '../../../figures/table.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/registry.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { Licence } from './licence.ts';

/** The language of some words. */
export interface WordLanguage {
  /** BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * What one file holds, resolved for one language: the same for every packager.
 * All of it is plain data but `t` and `formats`, so its JSON without these two says when a file must be made again.
 */
export interface Publication extends WordLanguage {
  /** `toolkits/one-stop-shops`, `guides/design-a-one-stop-shop` */
  id: string;
  locale: Locale;
  title: string;
  summary: string;
  /** Kind of publication in words: `Toolkit`, `Guide`. */
  type: string;
  /** Live page, absolute. What stands after `#` leads to the very same choice and is not printed. */
  url: string;
  /** Newest `updated` of its content, `2026-11-21`. */
  date: string;
  /** Where a reader has put the chapters together: for whom, in her words, and the day. */
  cover?: Cover | undefined;
  organisation: string;
  /** SPDX name and, where it has one, the page of the licence. */
  licence: Licence;
  siteName: string;
  siteUrl: string;
  /** The main theme first; a newcomers' sheet has none. */
  themes: ThemeLabel[];
  /** Several in a toolkit, one elsewhere: its title is then the title of the publication. */
  chapters: Chapter[];
  /** Terms that the chapters explain, sorted in the reader's language. */
  glossary: GlossaryItem[];
  /** All sources of all chapters, numbered from 1 in order of their first use. */
  sources: SourceLine[];
  /** Pages that belong to it and are not in it. */
  elsewhere?: Elsewhere[] | undefined;
  /** Words in the language of the publication. */
  t: Translator;
  formats: Formats;
}

/** What a reader has written on the cover of her own toolkit. */
export interface Cover {
  /** Empty where she has left it out. */
  preparedFor: string;
  /** `2026-11-22` */
  day: string;
}

/** A page that a reader has kept and that has no chapter: the file leads to it. */
export interface Elsewhere {
  title: string;
  /** Kind of page in words. */
  type: string;
  /** Absolute. */
  url: string;
}

/** The address as it is printed: `https://x.example/list/#list=1:a` → `https://x.example/list/`. */
export const toPrintedUrl = (url: string): string => url.replace(/#.*$/, '');

/** Tells whether each chapter has a title and a page of its own, however few there are. */
export const isToolkit = ({ id }: Pick<Publication, 'id'>): boolean => id.startsWith('toolkits/');

export interface ThemeLabel {
  letter: string;
  name: string;
}

export interface GlossaryItem extends WordLanguage {
  key: string;
  term: string;
  definition: string;
}

export interface SourceLine {
  number: number;
  title: string;
  url?: string | undefined;
  /** Year, month or day. */
  date?: string | undefined;
  /** BCP 47 tag of the document itself. */
  lang?: string | undefined;
}

export type ChapterKind = 'guides' | 'practices' | 'case-studies' | 'infographics' | 'benchmarks' | 'services';

/** One entry or benchmark. `lang` and `dir` are those of its words, also where they are a fallback. */
export interface Chapter extends WordLanguage {
  /** Unique in the publication, `practices-barcelona-saier`: the aim of cross-references. */
  id: string;
  kind: ChapterKind;
  /** The locale of its words. */
  words: Locale;
  /** Kind in the language of the publication: `Good practice`. */
  type: string;
  title: string;
  summary: string;
  /** Live page, absolute; none where the language has no such page. */
  url?: string | undefined;
  themes: ThemeLabel[];
  /** Set where the words are in another language than the publication: its name in the reader's language. */
  fallback?: string | undefined;
  /** The words were translated by a machine and nobody has read them yet. */
  notice?: 'machine' | undefined;
  /** Statements to print before the text: our own synthesis, not legal advice. */
  remarks: string[];
  facts: Fact[];
  /** The text, headings from level 2. What the page shows beside it (papers, desks, transfer card) is in here too. */
  blocks: Block[];
  footnotes: Footnote[];
  resolve: Resolved;
  /** Words in the language of the chapter, e.g. the headings of its sections. */
  t: Translator;
}

/** A line beside the title: `City: Barcelona`. */
export interface Fact {
  label: string;
  value: string;
  /** Set where the value is an address or a number to call. */
  url?: string;
}

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
  /** Source key → number in the list of the publication. */
  sources: Record<string, number>;
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
  /** Id of the chapter, where the entry is in this publication too. */
  internalId?: string | undefined;
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
  /** Telephone and website. */
  facts: Fact[];
  /** Day → opening times, Monday first; none where they are not known. */
  hours: Fact[];
  /** Languages, access, and when all that was checked. */
  lines: string[];
  /** A remark, in a language of its own where it is not translated. */
  note?: (WordLanguage & { text: string }) | undefined;
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
  sha256: string;
}

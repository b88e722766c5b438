import type { CollectionWith } from '../../../collections/collections.ts';
import type { Block, Footnote } from '../../../document/model.ts';
import type { Locale } from '../../../i18n/registry.ts';
import type { Fact, ThemeLabel, WordLanguage } from './labels.ts';
import type { Resolved } from './resolved.ts';

/** Collections whose members make a chapter. */
export type ChapterKind = CollectionWith<'chapter'>;

/**
 * One entry or benchmark, standalone: plain data only. Its sources have keys and no numbers yet, its links know no chapter
 * beside it. `lang` and `dir` are those of its words, also where they are a fallback.
 */
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
  /** `practices/barcelona-saier` */
  entry: string;
  /** Date of its last change; a record has none. */
  updated?: string | undefined;
  /** In the order in which the chapter uses them. */
  sources: ChapterSource[];
  /** Terms that the chapter explains. */
  glossary: GlossaryItem[];
}

/** A source by its key, before it has a number. */
export interface ChapterSource {
  key: string;
  title: string;
  url?: string | undefined;
  /** Year, month or day. */
  date?: string | undefined;
  /** BCP 47 tag of its title, where that is not in the language of the publication. */
  lang?: string | undefined;
}

export interface GlossaryItem extends WordLanguage {
  key: string;
  term: string;
  definition: string;
}

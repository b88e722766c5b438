import type { CalloutKind } from '../../../document/kinds/callout.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { ChapterSource, GlossaryItem } from '../chapter/chapter.ts';
import type { Fact, ThemeLabel, WordLanguage } from '../chapter/labels.ts';
import type { Drawing, ResolvedImage, ResolvedPlace } from '../chapter/resolved.ts';
import type { Publication } from '../publication/publication.ts';

/**
 * A publication resolved for print: blocks with nothing left to look up, sources numbered through all chapters, links
 * between them turned inside, one glossary. Every format is packaged from it. Ids are unique in the book.
 */
export interface Book extends Omit<Publication, 'chapters' | 'formatsTag' | 'languages'> {
  /** What it was resolved from. */
  publication: Publication;
  chapters: PrintChapter[];
  /** Terms that the chapters explain, sorted in the reader's language. */
  glossary: GlossaryItem[];
  /** All sources of all chapters, numbered from 1 in order of their first use. */
  sources: SourceLine[];
  /** Strings in the language of the publication. */
  t: Translator;
  formats: Formats;
}

export interface SourceLine extends Omit<ChapterSource, 'key'> {
  number: number;
}

export interface PrintChapter extends WordLanguage {
  id: string;
  kind: string;
  type: string;
  title: string;
  summary: string;
  url?: string | undefined;
  themes: ThemeLabel[];
  /** Sentences in the language of the publication: not translated yet, translated by a machine. */
  notices: string[];
  remarks: string[];
  facts: Fact[];
  blocks: FlowBlock[];
  notes: FlowNote[];
}

export interface FlowNote {
  id: string;
  number: number;
  children: FlowBlock[];
}

// ── Inline ────────────────────────────────────────────────────────────────

export type FlowInline =
  | { type: 'text'; value: string }
  | { type: 'emphasis' | 'strong'; children: FlowInline[] }
  | { type: 'code'; value: string }
  | { type: 'break' }
  /** An address outside the file. */
  | { type: 'link'; url: string; children: FlowInline[] }
  /** A place in the file; on paper its page number follows. */
  | { type: 'reference'; to: string; children: FlowInline[] }
  /** A word of the glossary at the end. */
  | { type: 'term'; to: string; children: FlowInline[] }
  /** `isFollowed`: another source comes right after it, so a comma must part their numbers. */
  | { type: 'source'; to: string; number: number; isFollowed: boolean }
  /** `isFirst`: the first place that refers to the note. */
  | { type: 'note'; to: string; number: number; isFirst: boolean }
  /** Words in another language than those around them. */
  | ({ type: 'words'; children: FlowInline[] } & WordLanguage);

// ── Blocks ────────────────────────────────────────────────────────────────

export type FlowBlock =
  /** `level` 1 is the title of a chapter, so a text starts at 2. */
  | { type: 'heading'; level: number; id: string; children: FlowInline[] }
  | { type: 'paragraph'; children: FlowInline[] }
  /** Said in a lower voice, such as whose reading the lesson is. */
  | { type: 'aside'; value: string }
  | { type: 'list'; ordered: boolean; start: number; items: FlowBlock[][] }
  | { type: 'quote'; children: FlowBlock[] }
  | { type: 'codeBlock'; value: string }
  | { type: 'rule' }
  | FlowTable
  | { type: 'step'; id: string; number: number; title: string; children: FlowBlock[] }
  | { type: 'checklist'; title: string; items: FlowInline[][] }
  | { type: 'box'; tone: BoxTone; title: string; children: FlowBlock[] }
  | { type: 'doDont'; do: FlowPart; dont: FlowPart }
  | FlowPicture
  | FlowPractice
  | FlowFactors
  | ({ type: 'place' } & ResolvedPlace);

export type BoxTone = CalloutKind | 'questions' | 'measures' | 'details';

export interface FlowPart {
  title: string;
  children: FlowBlock[];
}

export interface FlowTable {
  type: 'table';
  /** `Table 2`, and what it is about: the heading that it stands under. */
  label: string;
  caption: string;
  align: ('start' | 'centre' | 'end')[];
  head: FlowInline[][];
  rows: FlowInline[][][];
}

export interface FlowPicture extends WordLanguage {
  type: 'picture';
  /** `Figure 3` */
  label: string;
  caption: string;
  credit: string;
  alt: string;
  picture: Drawing | ResolvedImage;
}

/** `lang` and `dir` are those of title and summary. */
export interface FlowPractice extends WordLanguage {
  type: 'practice';
  label: string;
  title: FlowInline;
  city: string;
  summary: string;
  children: FlowBlock[];
}

export interface FlowFactors extends WordLanguage {
  type: 'factors';
  label: string;
  name: FlowInline;
  factors: { name: string; question: string }[];
}

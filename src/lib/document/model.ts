/**
 * The closed document model: everything a text can hold, and nothing else.
 * Each output (page, search text, download, hash) is rendered from this tree.
 */

/** Where a node starts in its file, both 1-based. */
export interface Position {
  line: number;
  column: number;
}

// ── Inline ────────────────────────────────────────────────────────────────

export type Inline = Text | Emphasis | Strong | Code | Break | Link | FootnoteReference | Term | Cite;

export interface Text {
  type: 'text';
  value: string;
}
export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}
export interface Strong {
  type: 'strong';
  children: Inline[];
}
export interface Code {
  type: 'code';
  value: string;
}
export interface Break {
  type: 'break';
}
/** A link: to the web, to an entry (`target`), to a heading of the same page, or a mail or phone address. */
export interface Link {
  type: 'link';
  /** As written: `https://…`, `mailto:…`, `tel:…`, `#id`; empty when `target` is set. */
  url: string;
  /** Set for `entry:<collection>/<key>` with an optional `#fragment`. */
  target?: EntryTarget;
  children: Inline[];
  position: Position;
}
export interface EntryTarget {
  collection: string;
  key: string;
  fragment?: string;
}
export interface FootnoteReference {
  type: 'footnoteReference';
  id: string;
  position: Position;
}
/** A word explained in the glossary: `<Term entry="one-stop-shop">one-stop-shops</Term>`. */
export interface Term {
  type: 'term';
  entry: string;
  children: Inline[];
  position: Position;
}
/** A source behind a statement: `<Cite source="c18" />`. */
export interface Cite {
  type: 'cite';
  source: string;
  position: Position;
}

// ── Blocks of Markdown ────────────────────────────────────────────────────

export interface Heading {
  type: 'heading';
  level: 2 | 3 | 4;
  id: string;
  children: Inline[];
  position: Position;
}
export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}
export interface List {
  type: 'list';
  ordered: boolean;
  start: number;
  items: Block[][];
}
export interface Quote {
  type: 'quote';
  children: Block[];
}
export interface CodeBlock {
  type: 'codeBlock';
  value: string;
}
export interface Rule {
  type: 'rule';
}
export interface Table {
  type: 'table';
  align: ('start' | 'centre' | 'end' | null)[];
  head: Inline[][];
  rows: Inline[][][];
  position: Position;
}

// ── Blocks of tags ────────────────────────────────────────────────────────

/** `<Step id title>`: a station of a guide's route. Guides only, at the top of the text. */
export interface Step {
  type: 'step';
  id: string;
  title: string;
  children: Block[];
  position: Position;
}
/** `<Section kind>`: a fixed part of a practice, case study or service; its heading comes from the dictionary. */
export interface Section {
  type: 'section';
  kind: SectionKind;
  children: Block[];
  position: Position;
}
/** `<Checklist id>` holding `<Item id>`; ids are stable because readers' ticks are stored under them. */
export interface Checklist {
  type: 'checklist';
  id: string;
  title: string | null;
  items: ChecklistItem[];
  position: Position;
}
export interface ChecklistItem {
  id: string;
  children: Inline[];
  position: Position;
}
export interface Callout {
  type: 'callout';
  kind: CalloutKind;
  title: string | null;
  children: Block[];
}
/** `<DoDont>` with one `<Do>` and one `<Dont>`. */
export interface DoDont {
  type: 'doDont';
  do: Block[];
  dont: Block[];
  position: Position;
}
/** `<Questions>`: guiding questions of a step. */
export interface Questions {
  type: 'questions';
  children: Block[];
}
/** `<Measures>`: what to measure after a step. */
export interface Measures {
  type: 'measures';
  children: Block[];
}
/** `<Figure src alt caption credit>`: an image of the entry's own folder. */
export interface Figure {
  type: 'figure';
  src: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  position: Position;
}
export interface Infographic {
  type: 'infographic';
  entry: string;
  position: Position;
}
export interface Practice {
  type: 'practice';
  entry: string;
  children: Block[];
  position: Position;
}
/** `<KeyFactors benchmark only>`: the factors of a benchmark, all or the ids in `only`. */
export interface KeyFactors {
  type: 'keyFactors';
  benchmark: string;
  only: string[];
  position: Position;
}
export interface Details {
  type: 'details';
  summary: string;
  children: Block[];
}
export interface Place {
  type: 'place';
  entry: string;
  position: Position;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Quote
  | CodeBlock
  | Rule
  | Table
  | Step
  | Section
  | Checklist
  | Callout
  | DoDont
  | Questions
  | Measures
  | Figure
  | Infographic
  | Practice
  | KeyFactors
  | Details
  | Place;

export const calloutKinds = ['note', 'tip', 'warning', 'example'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

export const sectionKinds = [
  // practices
  'problem',
  'action',
  'actors',
  'results',
  'conditions',
  'setbacks',
  'lesson',
  // case studies
  'start',
  'mentoring',
  'visits',
  'plan',
  'next',
  // services
  'what',
  'who',
  'papers',
  'steps',
  'cost',
  'rights',
  'warning',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A parsed text. */
export interface Document {
  children: Block[];
  footnotes: Footnote[];
}
export interface Footnote {
  id: string;
  children: Block[];
}

/**
 * The closed document model: everything a text can hold, and nothing else.
 * Each output (page, search text, download, hash) is rendered from this tree.
 */
import type { Inlines } from './inline-kinds.ts';
import type { Blocks } from './kinds.ts';

/** Where a node starts in its file, both 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** What stands on lines of its own. Each kind of block is a file in `kinds/`. */
export type Block = Blocks[keyof Blocks];

/** What stands in a line of text. Each kind of inline node is a file in `kinds/inline/`. */
export type Inline = Inlines[keyof Inlines];

/** A parsed text. */
export interface Document {
  children: Block[];
  footnotes: Footnote[];
}
export interface Footnote {
  id: string;
  children: Block[];
}

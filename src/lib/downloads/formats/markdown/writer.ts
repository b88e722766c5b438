import type { FlowBlock, FlowInline } from '../../book/flow/model.ts';

/** What the writers of a chapter work with. */
export interface MarkdownWriter {
  /** Added to the level of every heading. */
  shift: number;
  /** What parts a label from its words: French puts a space before it. */
  colon: string;
  /** Begins the names of footnotes: each is unique in the file. */
  chapter: string;
  inlines(nodes: readonly FlowInline[]): string;
  /** Blocks, one below the other. */
  blocks(nodes: readonly FlowBlock[]): string;
}

import type { Block, Inline } from '../model.ts';
import type { HtmlContext } from './context.ts';

/** What a kind renders its nodes with. */
export interface HtmlWriter extends HtmlContext {
  inlines(nodes: readonly Inline[]): string;
  blocks(nodes: readonly Block[]): string;
  /** Position of a block among those of its kind in the text, from 1. */
  number(block: Block): number;
  /** Title of the step that a block stands in. */
  stepTitle(block: Block): string | undefined;
  /** Whether a block shows something that lives elsewhere. */
  isNote(block: Block): boolean;
  /** Footnotes by their id. */
  notes: ReadonlyMap<string, NoteState>;
}

interface NoteState {
  /** Position of the note among the notes, from 1. */
  number: number;
  /** References to the note that were printed so far: each needs its own id. */
  printed: number;
}

import type { Block, Inline, Step, Table } from '../model.ts';
import type { HtmlContext } from './context.ts';

/** What a renderer works with, beside its node. */
export interface HtmlWriter extends HtmlContext {
  inlines(nodes: readonly Inline[]): string;
  blocks(nodes: readonly Block[]): string;
  /** Places of steps, tables and notes, counted from 1. */
  numbers: Numbers;
}

export interface Numbers {
  steps: ReadonlyMap<Step, number>;
  tables: ReadonlyMap<Table, number>;
  notes: ReadonlyMap<string, number>;
  /** References to each note that were printed so far: each needs its own id. */
  printed: Map<string, number>;
}

/** One renderer per kind of node: a kind without a renderer is a type error. */
export type Renderers<N extends { type: string }> = {
  [T in N['type']]: (node: Extract<N, { type: T }>, writer: HtmlWriter) => string;
};

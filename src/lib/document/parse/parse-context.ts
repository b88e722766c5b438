import type { Block, Inline, Position } from '../model.ts';
import type { PositionIndex } from './positions.ts';
import type { ReportIssue } from './report-issue.ts';
import type { MdastNode, NodeOf } from './syntax-tree.ts';

/** What surrounds a node: the name of a tag, or `top`, `list`, `quote`, `footnote`, `link`. */
export type Surrounding = string;

/** Where the parser is in the tree. */
export interface Scope {
  inside: Surrounding;
  depth: number;
}

/** Where the next heading stands. */
export interface HeadingPlace {
  /** Level of what is above the first heading: the title of the page, or the heading of a step or section. */
  above: number;
  /** Headings that are open, each with the level that was written and the one that it has on the page. */
  open: { written: number; level: number }[];
}

/** Parts of the parser need each other (a step holds blocks, a block may be a step); they meet here. */
export interface ParseContext {
  collection: string;
  /** The source that the positions of the nodes point into. */
  source: string;
  positions: PositionIndex;
  /** Offsets of signs that were taken out of the source and left spaces. */
  autolinkSigns: ReadonlySet<number>;
  reportIssue: ReportIssue;
  definitions: ReadonlyMap<string, NodeOf<'definition'>>;
  ids: IdRegister;
  /** Where the next heading stands; a skipped level is an issue. */
  heading: HeadingPlace;
  /** The highest level that headings of the text were written with. */
  highestHeading: number;
  /** Ids that editors gave to headings, by their lines. */
  headingIds: ReadonlyMap<number, string>;
  blocks(nodes: readonly MdastNode[], scope: Scope): Block[];
  inlines(nodes: readonly MdastNode[], scope: Scope): Inline[];
}

/** Ids that editors write, one namespace per kind of tag. */
export class IdRegister {
  readonly #seen = new Map<string, Position>();
  readonly #reportIssue: ReportIssue;

  constructor(reportIssue: ReportIssue) {
    this.#reportIssue = reportIssue;
  }

  /** Takes an id; reports it where it is taken already. */
  take(kind: string, id: string, position: Position): void {
    const name = `${kind} ${id}`;
    const first = this.#seen.get(name);
    if (first) this.#reportIssue('id-duplicate', position, { id, line: String(first.line) });
    else if (id !== '') this.#seen.set(name, position);
  }
}

/** Where a node starts. Sätteri gives every node a position. */
export function startOf(node: MdastNode): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Offset of the start of a node in the source. */
export const startOffset = (node: MdastNode): number => node.position?.start.offset ?? 0;

/** Offset of the end of a node in the source. */
export const endOffset = (node: MdastNode): number => node.position?.end.offset ?? 0;

/** A scope one step further down. */
export const within = (inside: Surrounding, scope: Scope): Scope => ({ inside, depth: scope.depth + 1 });

const DEEPEST = 40;

/** Finds out whether a scope is deeper than a text may go, and reports it once, where the limit is passed. */
export function isTooDeep(scope: Scope, node: MdastNode, context: ParseContext): boolean {
  if (scope.depth === DEEPEST) context.reportIssue('mdx-syntax', startOf(node), { reason: 'too-deep' });
  return scope.depth >= DEEPEST;
}

import { type MdastNode, mdxToMdast } from 'satteri';
import { maskCrowdedLines } from './crowded-lines.ts';
import { maskCrowdedText } from './crowded-text.ts';
import { findHeadingIds } from './given-ids.ts';
import { maskLongParagraphs } from './long-paragraphs.ts';
import { createPositionIndex } from './positions.ts';
import { findAutolinkSigns } from './repair/autolinks.ts';

import { mask, type Range } from './repair/masking.ts';
import { toProblem } from './repair/parser-messages.ts';
import type { RepairState } from './repair/repair-state.ts';
import { repairSyntax } from './repair/syntax-repair.ts';
import type { ReportIssue } from './report-issue.ts';

export type { MdastNode } from 'satteri';

/** A node of one type of the tree that Sätteri returns. */
export type NodeOf<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;
/** A tag on lines of its own. */
export type FlowTag = NodeOf<'mdxJsxFlowElement'>;
export type TagNode = FlowTag | NodeOf<'mdxJsxTextElement'>;

/** What Sätteri could read of a source. */
export interface SyntaxTree {
  root: NodeOf<'root'>;
  /** The source that was read in the end, with the wrong spots masked and all positions kept. */
  source: string;
  hasMaskedTag: boolean;
  /** Offsets of the signs around addresses, `<https://…>`, that stand as spaces in the source. */
  autolinkSigns: ReadonlySet<number>;
  /** Ids of headings that editors wrote themselves, by the line of the heading; they stand as spaces in the source. */
  headingIds: ReadonlyMap<number, string>;
}

/** Issues of syntax reported for one text; more than these rarely help an editor. */
const MOST_ISSUES = 10;
/** Repairs of one text, the silent ones included. */
const MOST_REPAIRS = 40;

/** Reads a source; at each issue of syntax, reports it, masks its spot and reads again. */
export function readSyntaxTree(source: string, reportIssue: ReportIssue): SyntaxTree {
  let issues = 0;
  const counted: ReportIssue = (...fields) => {
    issues += 1;
    reportIssue(...fields);
  };
  const state: RepairState = { source, reportIssue: counted, orphans: new Map(), hasMaskedTag: false };
  // What no person writes takes the parser minutes: each is found in one pass, and masked before it is read.
  const masks = [maskDeepNesting, maskCrowdedLines, maskCrowdedText, maskLongParagraphs];
  const plain = masks.reduce((text, maskIn) => maskIn(text, counted), source);
  const signs = findAutolinkSigns(plain);
  const autolinkSigns = new Set(signs.flatMap(({ start, end }) => range(start, end)));
  const { ids: headingIds, ranges } = findHeadingIds(plain);
  state.source = mask(plain, [...signs, ...ranges]);
  for (let repairs = 0; repairs <= MOST_REPAIRS; repairs += 1) {
    try {
      const root = mdxToMdast(state.source, { position: true }) as NodeOf<'root'>;
      return { ...state, autolinkSigns, headingIds, root };
    } catch (error) {
      if (issues >= MOST_ISSUES) break;
      repairSyntax(toProblem(error), state);
    }
  }
  return { ...state, autolinkSigns, headingIds, hasMaskedTag: true, root: { type: 'root', children: [] } };
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

/** A line that opens a hundred quotes or lists at once, or a run of a hundred braces. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100,}.*$|\{{100,}/gm;

/** Masks what is nested too deep for a person to have written it: reading it takes minutes. */
function maskDeepNesting(source: string, reportIssue: ReportIssue): string {
  const index = createPositionIndex(source);
  const ranges: Range[] = [];
  for (const match of source.matchAll(TOO_DEEP)) {
    reportIssue('mdx-syntax', index.at(match.index), { reason: 'too-deep' });
    ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return mask(source, ranges);
}

/** The bare text of a node that Sätteri returned. */
export function toWords(node: MdastNode): string {
  if ('children' in node) return node.children.map(toWords).join('');
  if (node.type === 'break') return ' ';
  return 'value' in node ? node.value : '';
}

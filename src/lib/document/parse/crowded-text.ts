import { createPositionIndex } from './positions.ts';
import { CODE } from './repair/code.ts';
import { mask, type Range } from './repair/masking.ts';
import type { ReportIssue } from './report-issue.ts';

/** Braces in a text, without its code: nobody writes more, and Sätteri takes more than the square of their number to refuse them. */
const MOST_BRACES = 400;
/** With its code: what looks like code may be none behind a brace that is open. */
const MOST_IN_ALL = 4000;
const CODE_OR_BRACE = new RegExp(`${CODE}|[{}]`, 'gm');
/** Tags that are open at once: nobody nests more, and Sätteri takes the square of their number. */
const MOST_OPEN = 60;

const TAG = /<(\/?)([\p{L}$_][\p{L}\p{N}.:_-]{0,60})(?=[\s/>])(?:"[^"\n]{0,500}"|[^"<>\n]){0,60}>/gu;

/** Masks braces beyond the first hundreds and tags that open inside too many others, and reports the first of them. */
export function maskCrowdedText(source: string, reportIssue: ReportIssue): string {
  const index = createPositionIndex(source);
  const [brace, ...braces] = findBraces(source);
  const [tag, ...tags] = findDeepTags(source);
  if (brace) {
    const found = source.slice(brace.start, brace.start + 80);
    reportIssue('mdx-syntax', index.at(brace.start), { reason: 'brace', found });
  }
  if (tag) reportIssue('mdx-syntax', index.at(tag.start), { reason: 'too-deep' });
  const ranges = [brace, tag].flatMap((range) => range ?? []);
  return ranges.length === 0 ? source : mask(source, [...ranges, ...braces, ...tags]);
}

function findBraces(source: string): Range[] {
  const all: Range[] = [];
  for (const { index } of source.matchAll(/[{}]/g)) all.push({ start: index, end: index + 1 });
  if (all.length <= MOST_BRACES) return [];
  const outside = [...source.matchAll(CODE_OR_BRACE)].filter(([found]) => found.length === 1).length;
  // All of them: those that stay would be open up to the end of the text.
  return outside > MOST_BRACES || all.length > MOST_IN_ALL ? all : [];
}

function findDeepTags(source: string): Range[] {
  const deep: Range[] = [];
  let open = 0;
  for (const { 0: tag, 1: close, index } of source.matchAll(TAG)) {
    if (tag.endsWith('/>')) continue;
    if (close) open = Math.max(0, open - 1);
    else if (open < MOST_OPEN) open += 1;
    else deep.push({ start: index, end: index + tag.length });
  }
  return deep;
}

import { createPositionIndex } from './positions.ts';
import { mask, type Range } from './repair/masking.ts';
import type { ReportIssue } from './report-issue.ts';

/** More of one sign than this on a line: nobody writes it, and Sätteri takes the square of their number to read it. */
const MOST_SIGNS = 200;

const signs = [
  { reason: 'less-than', sign: '<' },
  { reason: 'brace', sign: '{' },
  { reason: 'brace', sign: '}' },
] as const;

/** Masks each line that is crowded with `<` or with braces, and reports the first of them. */
export function maskCrowdedLines(source: string, reportIssue: ReportIssue): string {
  const ranges: Range[] = [];
  for (const { reason, sign } of signs) {
    // Few texts hold that many in all: the others are not taken apart.
    if (!hasMore(source, sign)) continue;
    for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
      if (!hasMore(line, sign)) continue;
      const first = index + line.indexOf(sign);
      reportIssue('mdx-syntax', createPositionIndex(source).at(first), {
        reason,
        found: source.slice(first, first + 80),
      });
      ranges.push({ start: index, end: index + line.length });
    }
  }
  return mask(source, ranges);
}

function hasMore(text: string, sign: string): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count <= MOST_SIGNS; at = text.indexOf(sign, at + 1)) count += 1;
  return count > MOST_SIGNS;
}

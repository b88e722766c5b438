import { mask, type Range } from './masking.ts';
import { createPositionIndex } from './positions.ts';
import type { ReportIssue } from './report-issue.ts';

/** More of one sign than this on a line: nobody writes it, and Sätteri takes the square of their number to read it. */
const MOST_SIGNS = 200;

/** Masks each `<` and each brace of a line that is crowded with them, and reports the first. */
export function maskCrowdedLines(source: string, reportIssue: ReportIssue): string {
  const ranges: Range[] = [];
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    if (line[0].length <= MOST_SIGNS) continue;
    for (const [reason, sign] of [
      ['less-than', /</g],
      ['brace', /[{}]/g],
    ] as const) {
      const signs = [...line[0].matchAll(sign)].map(({ index }) => line.index + index);
      const [first = 0] = signs;
      if (signs.length <= MOST_SIGNS) continue;
      reportIssue('mdx-syntax', createPositionIndex(source).at(first), {
        reason,
        found: source.slice(first, first + 80),
      });
      ranges.push({ start: line.index, end: line.index + line[0].length });
    }
  }
  return mask(source, ranges);
}

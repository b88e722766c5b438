import { createPositionIndex } from './positions.ts';
import { mask, type Range } from './repair/masking.ts';
import type { ReportIssue } from './report-issue.ts';

/** Characters of one paragraph: four pages. Sätteri takes the square of their number to read some signs. */
const LONGEST = 10_000;

/** Lines that start a block of their own: rows of tables, items of lists, quotes, headings, tags. */
const OWN_BLOCK = /^[ \t]*(?:\||[-*+][ \t]|\d{1,9}[.)][ \t]|>|#{1,6}[ \t]|<\/?[A-Z]|$)/;

/** Masks each paragraph that is too long for anybody to read, and reports it where it starts. */
export function maskLongParagraphs(source: string, reportIssue: ReportIssue): string {
  if (source.length <= LONGEST) return source;
  const index = createPositionIndex(source);
  const ranges: Range[] = [];
  let start = 0;
  let length = 0;
  let end = 0;
  const close = () => {
    if (length > LONGEST) {
      reportIssue('mdx-syntax', index.at(start), { reason: 'too-long', found: String(length), limit: String(LONGEST) });
      ranges.push({ start, end });
    }
    length = 0;
  };
  for (const { 0: line, index: offset } of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (OWN_BLOCK.test(line.slice(0, 40).trimEnd())) close();
    if (length === 0) start = offset;
    // What was masked before is spaces by now, and is reported already.
    length += line.trim().length;
    end = offset + line.length;
  }
  close();
  return mask(source, ranges);
}

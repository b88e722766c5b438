import type { Report } from '../../issues/issue.ts';

/** Lines that Git writes where two people changed the same words; a name or nothing follows. */
const OPENING = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const CLOSING = /^>{7}(?: |$)/;

/**
 * Reports the marks of an unfinished merge, once for each place, and leaves the first of the two versions: what else is
 * wrong in the file can then be found. Every line keeps its number.
 */
export function reportConflicts(text: string, file: string, report: Report): string {
  if (!/^(?:<{7}|>{7})(?: |\r?$)/m.test(text)) return text;
  let side: 'none' | 'first' | 'second' = 'none';
  const lines = text.split('\n').map((row, index) => {
    const line = row.replace(/\r$/, '');
    const isMark = OPENING.test(line) || CLOSING.test(line);
    if (isMark && (side === 'none' || OPENING.test(line)))
      report({ code: 'file-conflict', file, line: index + 1, column: 1, params: { found: line } });
    if (OPENING.test(line)) side = 'first';
    else if (side === 'first' && (BASE.test(line) || MIDDLE.test(line))) side = 'second';
    else if (CLOSING.test(line)) side = 'none';
    else if (side !== 'second') return row;
    return row.endsWith('\r') ? '\r' : '';
  });
  return lines.join('\n');
}

import type { IssueCode } from '../../issues/codes.ts';
import type { Issue } from '../../issues/issue.ts';
import { fixes } from './fixes.ts';

/** A file with its mended places. */
export interface Mended {
  text: string;
  /** Number of places. */
  count: number;
}

/**
 * Mends the safe issues of one file, from its end to its start, so that the places before stay where they are.
 * @param text the whole file
 * @param issues those of this file
 */
export function applyFixes(text: string, issues: readonly Issue[]): Mended {
  // A byte order mark is no part of the columns of the first line.
  const lines = text.split(/(?<=\n)/);
  let count = 0;
  const fromEnd = issues.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const issue of fromEnd) {
    const whole = lines[issue.line - 1];
    if (whole === undefined) continue;
    const [line = '', end = ''] = whole.split(/(\r?\n)$/);
    const mended = mendLine(line, issue);
    if (mended === undefined || mended === line) continue;
    lines[issue.line - 1] = mended + end;
    count += 1;
  }
  return { text: lines.join(''), count };
}

/** The line, without its end, after the safe fix of one issue; undefined where a person must decide. */
export function mendLine<Code extends IssueCode>(line: string, issue: Issue<Code>): string | undefined {
  const before = line.slice(0, issue.column - 1);
  const fixed = fixes[issue.code]?.(issue.params, line.slice(issue.column - 1), before);
  if (fixed === undefined) return undefined;
  return typeof fixed === 'string' ? before + fixed : fixed.before + fixed.rest;
}

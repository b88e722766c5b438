import type { IssueCode } from '../../issues/codes.ts';
import type { Issue, Report } from '../../issues/issue.ts';
import type { IssueParams } from '../../issues/issue-params.ts';
import type { Position } from '../model.ts';

/** Reports one issue of the text that is being parsed; its parameters are those of its code. */
export type ReportIssue = <Code extends IssueCode>(code: Code, position: Position, params: IssueParams[Code]) => void;

/** Binds a report to a file; parameters without a value are left out. */
export const createReportIssue =
  (file: string, report: Report): ReportIssue =>
  (code, { line, column }, params) => {
    const set: Record<string, string> = {};
    for (const [name, value] of Object.entries(params)) if (value !== undefined) set[name] = shorten(String(value));
    // The same parameters, each shortened.
    report({ code, file, line, column, params: set } as Issue);
  };

/** A message quotes the start of what it found, on one line. */
function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

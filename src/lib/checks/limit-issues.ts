import { severities } from '../issues/codes.ts';
import type { Issue } from '../issues/issue.ts';

/** Issues shown of one file; nobody reads more at once. */
const MOST = 100;

const isError = ({ code }: Issue): boolean => severities[code] === 'error';

/**
 * Keeps the first hundred issues of each file, errors before warnings, and says how many more there are.
 * @param issues in the order of their places
 */
export function limitIssues(issues: readonly Issue[]): Issue[] {
  if (issues.length <= MOST) return [...issues];
  return [...Map.groupBy(issues, ({ file }) => file)].flatMap(([file, own]) => {
    if (own.length <= MOST) return own;
    const errors = own.filter(isError).slice(0, MOST);
    const warnings = own.filter((issue) => !isError(issue)).slice(0, MOST - errors.length);
    const kept = new Set([...errors, ...warnings]);
    const { line, column } = [...kept].reduce((last, issue) => (issue.line > last.line ? issue : last), {
      line: 1,
      column: 1,
    });
    return [
      ...own.filter((issue) => kept.has(issue)),
      { code: 'file-issues', file, line, column, params: { found: String(own.length - kept.size) } } as const,
    ];
  });
}

import type { Content } from '../content/raw.ts';
import { severities } from '../issues/codes.ts';
import type { Issue, Report } from '../issues/issue.ts';

/** A rule across files: looks at everything that was read and reports what does not fit together. */
export type Rule = (content: Content, report: Report, today: string) => void;

/** Files with errors of their own: what they say cannot be compared with other files yet. */
export const getFilesWithErrors = ({ issues }: Content): ReadonlySet<string> =>
  new Set(issues.filter(({ code }) => severities[code] === 'error').map(({ file }) => file));

type Place = Pick<Issue, 'file'> & Partial<Pick<Issue, 'line' | 'column'>>;

/** Binds a report to one code; the place defaults to the start of the file. */
export const createReporter =
  (report: Report, code: Issue['code']) =>
  (place: Place, params: Record<string, string>): void =>
    report({ code, line: 1, column: 1, ...place, params });

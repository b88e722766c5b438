import type { Content } from '../content/reading/raw.ts';
import { type IssueCode, severities } from '../issues/codes.ts';
import type { Issue, IssuePosition, Report } from '../issues/issue.ts';
import type { IssueParams } from '../issues/issue-params.ts';

/** A rule across files: looks at everything that was read and reports what does not fit together. */
export type Rule = (content: Content, report: Report, today: string) => void;

/** Files with errors of their own: what they say cannot be compared with other files yet. */
export const getFilesWithErrors = ({ issues }: Content): ReadonlySet<string> =>
  new Set(issues.filter(({ code }) => severities[code] === 'error').map(({ file }) => file));

type Position = Pick<IssuePosition, 'file'> & Partial<IssuePosition>;

/** Binds a report to one code and its parameters; the position defaults to the start of the file. */
export const createReporter =
  <Code extends IssueCode>(report: Report, code: Code) =>
  (position: Position, params: IssueParams[Code]): void => {
    // The compiler does not see that a code and its own parameters always make an issue.
    report({ code, line: 1, column: 1, ...position, params } as Issue);
  };

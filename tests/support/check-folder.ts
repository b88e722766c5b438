import { checkContent } from '../../src/lib/checks/check.ts';
import { readContent } from '../../src/lib/content/reading/read.ts';
import type { IssueCode } from '../../src/lib/issues/codes.ts';
import { makeContentFolder } from './content-folder.ts';
import { type AnyParams, getParams } from './issue-params.ts';

/** Date of the checks in tests: the sound site is up to date on it. */
export const today = '2026-11-22';

/**
 * Lays files over the sound site and lists the issues of some codes: `file:line:column name`.
 * @param describe what to show of the params
 */
export async function findIssues(
  files: Record<string, string>,
  codes: readonly IssueCode[],
  describe: (params: AnyParams) => string = ({ name }) => name ?? '',
): Promise<string[]> {
  return checkContent(await readContent(await makeContentFolder(files)), today)
    .filter(({ code }) => codes.includes(code))
    .map((issue) => `${issue.file}:${issue.line}:${issue.column} ${describe(getParams(issue))}`.trim());
}

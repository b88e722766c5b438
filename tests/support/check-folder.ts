import { checkContent } from '../../src/lib/checks/check.ts';
import { readContent } from '../../src/lib/content/read.ts';
import type { IssueCode } from '../../src/lib/issues/codes.ts';
import { makeContentFolder } from './content-folder.ts';

/** Day of the checks in tests: the sound site is up to date on it. */
export const today = '2026-11-22';

/**
 * Lays files over the sound site and lists the issues of some codes: `file:line:column name`.
 * @param tell what to show of the params
 */
export async function findIssues(
  files: Record<string, string>,
  codes: IssueCode[],
  tell: (params: Readonly<Record<string, string>>) => string = ({ name }) => name ?? '',
): Promise<string[]> {
  const issues = checkContent(await readContent(await makeContentFolder(files)), today);
  return issues
    .filter(({ code }) => codes.includes(code))
    .map(({ file, line, column, params }) => `${file}:${line}:${column} ${tell(params)}`.trim());
}

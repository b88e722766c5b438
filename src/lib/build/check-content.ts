import { checkContent as findIssues } from '../checks/check.ts';
import { parseCheckOptions } from '../checks/options.ts';
import { renderPretty } from '../checks/reporters/pretty.ts';
import type { Content } from '../content/reading/raw.ts';
import { localizeIssue } from '../issues/localize-issue.ts';

/**
 * Checks the content before it is built and prints what is wrong.
 * @returns what was printed
 * @throws where there is an error; warnings let the build go on
 */
export function checkContent(content: Content): string {
  const { language } = parseCheckOptions([], process.env);
  const issues = findIssues(content, getToday()).map((issue) => localizeIssue(issue, language));
  const isColoured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const report = renderPretty(issues, language, isColoured);
  process.stdout.write(report);
  if (issues.some(({ severity }) => severity === 'error'))
    throw new Error('the content did not pass the checks, see above.');
  return report;
}

/**
 * The date of a check, `2026-11-21`: today, or the day that `SOURCE_DATE_EPOCH` gives to make an old build again.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function getToday(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10);
}

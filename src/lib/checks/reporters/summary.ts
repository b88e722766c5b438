import type { IssueLanguage, LocalizedIssue } from '../../issues/localize-issue.ts';
import { cutText, MAX_SUMMARY } from './cut-text.ts';
import { renderPretty } from './pretty.ts';

/** All issues for the summary of a run on GitHub, as code: nothing in a message is a link, a picture or HTML there. */
export const renderSummary = (issues: readonly LocalizedIssue[], language: IssueLanguage): string =>
  cutText(renderPretty(issues, language, false).replaceAll(/^(?=.)/gm, '    '), MAX_SUMMARY);

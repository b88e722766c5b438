import type { LocalizedIssue } from '../../issues/localize-issue.ts';

/** Issues as one JSON array. */
export const renderJson = (issues: readonly LocalizedIssue[]): string => `${JSON.stringify(issues, null, 2)}\n`;

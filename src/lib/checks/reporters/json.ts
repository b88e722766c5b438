import type { Issue } from '../../issues/issue.ts';

/** Issues as one JSON array. */
export const renderJson = (issues: readonly Issue[]): string => `${JSON.stringify(issues, null, 2)}\n`;

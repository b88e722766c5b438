import type { Issue } from '../../issues/issue.ts';

/** New files that would bring errors: they were not kept. */
export class RefusedError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`The check refuses the new files: ${issues.map(({ code, file }) => `${code} in ${file}`).join(', ')}.`);
    this.issues = issues;
  }
}

import type { Issue, IssueContent } from '../issue.ts';

/** One issue as help shows it: in a file of the example site, with the line that it stands on. */
export type Example = IssueContent & Pick<Issue, 'file'> & { excerpt: string };

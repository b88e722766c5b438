import type { IssueCode } from './codes.ts';

/** One issue as data: `localizeIssue` adds its text in the language of the editor. */
export interface Issue {
  code: IssueCode;
  /** Path from the content folder: `guides/x/text.en.mdx`. */
  file: string;
  /** 1-based; 1:1 where the issue is about the whole file. */
  line: number;
  column: number;
  /** What the message mentions: `{ name: 'titel', expected: 'title' }`. */
  params: Readonly<Record<string, string>>;
}

/** Collects issues; every reader and rule reports into one. */
export type Report = (issue: Issue) => void;

import type { IssueCode } from './codes.ts';
import type { IssueParams } from './issue-params.ts';

/** Where an issue is. */
export interface IssuePosition {
  /** Path from the content folder: `guides/x/text.en.mdx`. */
  file: string;
  /** 1-based; 1:1 where the issue is about the whole file. */
  line: number;
  column: number;
}

/** What an issue says: its code, and what the message of this code mentions. */
export type IssueContent<Code extends IssueCode = IssueCode> = {
  [C in Code]: { code: C; params: IssueParams[C] };
}[Code];

/** One issue as data: `localizeIssue` adds its text in the language of the editor. */
export type Issue<Code extends IssueCode = IssueCode> = IssueContent<Code> & IssuePosition;

/** Collects issues; every reader and rule reports into one. */
export type Report = (issue: Issue) => void;

import type { IssueCode } from './codes.ts';

/** One fault as data, without words: reporters turn it into an issue in the editor's language. */
export interface Finding {
  code: IssueCode;
  /** Path from the content folder: `guides/x/text.en.mdx`. */
  file: string;
  /** 1-based; 1:1 where the fault is about the whole file. */
  line: number;
  column: number;
  /** What the message mentions: `{ name: 'titel', expected: 'title' }`. */
  params: Readonly<Record<string, string>>;
}

/** Collects findings; every reader and rule reports into one. */
export type Report = (finding: Finding) => void;

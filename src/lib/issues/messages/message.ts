import type { IssueCode } from '../codes.ts';
import type { IssueParams } from '../issue-params.ts';

/** What is wrong, and what to do. */
export interface Message {
  message: string;
  hint: string;
}

/** Messages of some codes, each made from the parameters of its code. */
export type MessagesFor<Code extends IssueCode> = {
  readonly [C in Code]: (params: IssueParams[C]) => Message;
};

/** Messages of one code by reason, each made from the parameters of its reason. */
export type MessagesByReason<Reasons> = {
  readonly [R in keyof Reasons]: (params: Reasons[R]) => Message;
};

/** Messages of every code: a code without a message is a type error. */
export type Messages = MessagesFor<IssueCode>;

export type FileCode = Extract<
  IssueCode,
  `file-${string}` | `character-${string}` | `text-${string}` | `yaml-${string}` | 'frontmatter-missing'
>;
export type FieldCode = Extract<IssueCode, `field-${string}`>;
export type TagCode = Extract<IssueCode, `mdx-${string}` | `tag-${string}` | `attribute-${string}`>;
/** Markdown that was not read as Markdown. */
export type MarkdownCode = 'markdown-unread';
export type TextCode = Extract<
  IssueCode,
  | `link-${string}`
  | `image-${string}`
  | 'alt-missing'
  | 'heading-order'
  | 'table-head'
  | 'id-duplicate'
  | 'footnote-missing'
>;
export type SiteCode = Exclude<IssueCode, FileCode | FieldCode | TagCode | MarkdownCode | TextCode>;

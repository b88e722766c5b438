import type { IssueCode } from '../codes.ts';

/** What a message may mention. An issue gives those that its code needs; the others are empty. */
export const noParams = {
  /** Name of the field, tag, attribute, file, key, string or locale that is wrong. */
  name: '',
  /** What stands in the file. */
  found: '',
  /** What was probably meant, or what must stand there: one name, or several with commas. */
  expected: '',
  /** Everything that is accepted, with commas. */
  accepted: '',
  /** Which of several reasons, forms or kinds; each code has its own list. */
  reason: '',
  form: '',
  kind: '',
  place: '',
  /** Limits of a number, a length or a size. */
  limit: '',
  side: '',
  unit: '',
  /** The value of a field of a wrong type, if it is short. */
  value: '',
  feature: '',
  language: '',
  character: '',
  /** Folder of the content, collection, key of an entry, tag around. */
  folder: '',
  collection: '',
  key: '',
  tag: '',
  locale: '',
  /** What is around or beside the issue in a text. */
  parent: '',
  attribute: '',
  scheme: '',
  image: '',
  format: '',
  pixels: '',
  megabytes: '',
  id: '',
  part: '',
  column: '',
  letter: '',
  script: '',
  /** Another place in question: a file, a line. */
  other: '',
  line: '',
  openedAt: '',
  /** Parts of a text, with commas. */
  sections: '',
  date: '',
  months: '',
};

export type Params = Readonly<typeof noParams>;

/** What is wrong, and what to do. */
export interface Words {
  message: string;
  hint: string;
}

/** Words for some codes. */
export type MessagesFor<Code extends IssueCode> = Readonly<Record<Code, (params: Params) => Words>>;

/** Words for every code: a code without words is a type error. */
export type Messages = MessagesFor<IssueCode>;

export type FileCode = Extract<
  IssueCode,
  `file-${string}` | `character-${string}` | `yaml-${string}` | 'frontmatter-missing'
>;
export type FieldCode = Extract<IssueCode, `field-${string}`>;
export type TagCode = Extract<IssueCode, `mdx-${string}` | `tag-${string}` | `attribute-${string}`>;
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
export type SiteCode = Exclude<IssueCode, FileCode | FieldCode | TagCode | TextCode>;

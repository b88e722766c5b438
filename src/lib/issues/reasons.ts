/** Kinds of value that a field can hold. */
export type ValueKind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'fields' | 'nothing';

/** Forms that the text of a field can be asked to have, beside a choice and a range. */
export type FieldForm =
  | 'kebab'
  | 'url'
  | 'country'
  | 'region'
  | 'phone'
  | 'letter'
  | 'month'
  | 'factor'
  | 'item'
  | 'answer'
  | 'locale'
  | 'hash'
  | 'lang'
  | 'pattern';

/** Folders of the content: each holds files of one kind. */
export type FolderKind = 'top' | 'entries' | 'entry' | 'records' | 'strings';

/** What is wrong with a date: the order of its parts, a day that does not exist, a time after it, its form. */
export type DateReason = 'order' | 'day' | 'time' | 'form';

/** Why YAML or JSON cannot be read. */
export type YamlReason =
  | 'quote'
  | 'comment'
  | 'colon-space'
  | 'colon'
  | 'tab'
  | 'indent'
  | 'duplicate'
  | 'start'
  | 'documents'
  | 'escape'
  | 'fields'
  | 'json'
  | 'other';

/** Features of YAML that are refused. */
export type YamlFeature = 'anchor' | 'alias' | 'tag' | 'merge' | 'directive';

/** What the value of an attribute must look like, or what else is wrong with it. */
export type AttributeReason = 'id' | 'key' | 'keys' | 'enum' | 'words' | 'image' | 'repeated' | 'reserved';

/** Why an image cannot be used; without a reason, its path is no path to a file beside the text. */
export type ImageReason = 'missing' | 'case' | 'outside' | 'link';

/** Why a link leads nowhere: something that nobody sees, a mail address or a number alone, a number of one country, a file, a path, no https://, the editor's own computer. */
export type LinkReason = 'invisible' | 'mail' | 'phone' | 'national' | 'file' | 'path' | 'web' | 'local';

/** What a reference points to and does not reach. */
export type ReferenceKind = 'page' | 'collection' | 'key' | 'factor' | 'draft' | 'fragment';

/** What was meant by Markdown, or by the markup of another system, that was not read. */
export type MarkdownReason =
  | 'callout'
  | 'contents'
  | 'heading'
  | 'list'
  | 'checkbox'
  | 'table'
  | 'label'
  | 'fence'
  | 'link-address'
  | 'link-space'
  | 'link-order'
  | 'page-link'
  | 'image-address'
  | 'note'
  | 'highlight'
  | 'marks'
  | 'emoji-code';

/** Why the syntax of a text cannot be read, each with what its message mentions. */
export interface SyntaxReasons {
  /** A `{` that opens nothing: write `\{`. */
  brace: { found: string };
  /** `{.class}`, `{: …}`, `{#id}`: how other systems give looks or a name to what stands before it. */
  attributes: { found: string };
  /** A `<` that opens no tag: write `&lt;`. */
  'less-than': { found: string };
  /** `<https://…>`: write the address alone, or `[label](address)`. */
  autolink: { found: string | undefined };
  /** A tag is never closed. */
  'unclosed-tag': { name: string; openedAt: string };
  /** A closing tag without an opening tag. */
  'unopened-tag': { name: string };
  /** A closing tag with another name than the opening tag. */
  'mismatched-tag': { name: string; expected: string; openedAt: string };
  /** A block tag shares a line with text, and so does not close where it should. */
  'tag-line': { name: string; openedAt: string };
  /** Quotes “ ” around an attribute: write `"`. */
  'curly-quotes': { name: string; found: string };
  /** An attribute without quotes, or a quote that is not closed. */
  'attribute-quotes': { name: string; found: string };
  /** Struck-out text has no place in the document model. */
  strikethrough: { found: string };
  /** `- [ ] …`: write a `<Checklist>`. */
  'task-list': { expected: string };
  /** Lists, quotes or tags inside each other, too many deep. */
  'too-deep': Record<never, never>;
  /** A paragraph of more characters than the limit. */
  'too-long': { found: string; limit: string };
  other: { found: string };
}

/** Why a tag, an image or a piece of text may not stand where it stands, each with what its message mentions. */
export interface PlaceReasons {
  /** Not in this collection; `expected` lists those that may have it. */
  collection: { name: string; parent?: string; expected?: string };
  /** Not inside `parent`; `expected` lists the tags that may hold it (`top`: the top of the text). */
  parent: { name: string; parent?: string; expected?: string };
  /** A tag that needs its own line stands inside a line of text. */
  inline: { name: string; expected?: string };
  /** An image shares its paragraph with text. */
  alone: { name: string };
  /** A second one of a tag that may stand there only once. */
  repeated: { name: string; parent: string };
}

/** One of several reasons with its own parameters: `{ reason: 'brace', found: '{' }`. */
export type OneReason<Reasons, Reason extends keyof Reasons = keyof Reasons> = {
  [R in Reason]: { reason: R } & Reasons[R];
}[Reason];

import type { Issue, Report } from '../../issues/issue.ts';
import type { Position } from '../model.ts';

/** Why the syntax of a text could not be read. Each reason has its own words in the messages. */
export type SyntaxReason =
  /** A `{` that opens nothing: write `\{`. */
  | 'brace'
  /** A `<` that opens no tag: write `&lt;`. */
  | 'less-than'
  /** `<https://…>`: write the address alone, or `[words](address)`. */
  | 'autolink'
  /** A tag is never closed; `name`, `openedAt`. */
  | 'unclosed-tag'
  /** A closing tag without an opening tag; `name`. */
  | 'unopened-tag'
  /** A closing tag with another name than the opening tag; `name`, `expected`, `openedAt`. */
  | 'mismatched-tag'
  /** A block tag shares a line with words, and so does not close where it should; `name`, `openedAt`. */
  | 'tag-line'
  /** Quotes “ ” around an attribute: write `"`; `name`. */
  | 'curly-quotes'
  /** An attribute without quotes, or a quote that is not closed; `name`. */
  | 'attribute-quotes'
  /** Struck-out words have no place in the document model. */
  | 'strikethrough'
  /** `- [ ] …`: write a `<Checklist>`. */
  | 'task-list'
  /** `[words](address "title")`: the title is never shown to most readers. */
  | 'link-title'
  /** Lists, quotes or tags inside each other, too many deep. */
  | 'too-deep'
  | 'other';

/** Why a tag, image or piece of text may not stand where it stands. */
export type PlaceReason =
  /** Not in this collection; `expected` lists those that may have it. */
  | 'collection'
  /** Not inside `parent`; `expected` lists the tags that may hold it (`top`: the top of the text). */
  | 'parent'
  /** A tag that needs its own line stands inside a line of words. */
  | 'inline'
  /** An image shares its paragraph with words. */
  | 'alone'
  /** A second one of a tag that may stand there only once. */
  | 'repeated';

/** What each kind of issue tells about itself; the messages are written from these. */
export interface IssueParams {
  'frontmatter-missing': Record<never, never>;
  'mdx-syntax': { reason: SyntaxReason; name?: string; expected?: string; openedAt?: string; found?: string };
  'mdx-code': { found: string };
  /** `tag` and `attribute` are set when the braces stand in a tag. */
  'mdx-expression': { found: string; tag?: string; attribute?: string };
  'mdx-html': { name: string };
  /** `letter` and `script`: a letter that only looks Latin. */
  'tag-unknown': { name: string; expected?: string; letter?: string; script?: string };
  'tag-place': { reason: PlaceReason; name: string; parent?: string; expected?: string };
  /** `expected` names the tag or the words that are missing inside. */
  'tag-empty': { name: string; expected?: string };
  'attribute-unknown': { name: string; tag: string; expected?: string; letter?: string; script?: string };
  'attribute-missing': { name: string; tag: string };
  /** `form`: what a value must look like (`id`, `key`, `keys`, `enum`, `words`, `repeated`, `reserved`). */
  'attribute-value': { name: string; tag: string; found: string; form: string; expected?: string };
  'link-scheme': { scheme: string; found: string };
  'link-target': { found: string; expected?: string };
  'link-insecure': { found: string; expected: string };
  /** `found` is empty, or the bare address. */
  'link-label': { found: string };
  'image-path': { found: string };
  'image-type': { found: string; expected: string };
  'alt-missing': { found: string; image: string };
  'heading-order': { found: string; expected: string };
  'table-head': { column: string };
  'id-duplicate': { id: string; line: string };
  /** `part`: what is missing, the `definition` of a note or the `reference` to it. */
  'footnote-missing': { id: string; part: 'definition' | 'reference' };
}

/** Reports one issue of the text that is being parsed. */
export type ReportIssue = <C extends keyof IssueParams>(code: C, position: Position, params: IssueParams[C]) => void;

/** Binds a report to a file; parameters without a value are left out. */
export const createReportIssue =
  (file: string, report: Report): ReportIssue =>
  (code, { line, column }, params) => {
    const set: Record<string, string> = {};
    for (const [name, value] of Object.entries(params)) if (value !== undefined) set[name] = shorten(String(value));
    report({ code, file, line, column, params: set } satisfies Issue);
  };

/** A message quotes the start of what it found, on one line. */
function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

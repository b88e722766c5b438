import type { HoursReason } from '../hours/hours-error.ts';
import type {
  AttributeReason,
  DateReason,
  FieldForm,
  FolderKind,
  ImageReason,
  LinkReason,
  MarkdownReason,
  OneReason,
  PlaceReasons,
  ReferenceKind,
  SyntaxReasons,
  ValueKind,
  YamlFeature,
  YamlReason,
} from './reasons.ts';

/**
 * What the message of each code mentions; numbers are written as text. Lists of names have commas between them.
 * `found`: what the file holds; `expected`: what was probably meant; `accepted`: everything that may stand there.
 */
export interface IssueParams {
  // files
  'file-encoding': { found: string };
  /** In kilobytes. */
  'file-size': { found: string; limit: string };
  /** `reserved`: Windows keeps the name for itself; `image`: it is the name of a picture. */
  'file-name': { name: string; reason?: 'reserved' | 'image'; expected?: string };
  'file-link': { name?: string };
  'file-unexpected': { name: string; folder: FolderKind; expected?: string };
  /** `source`: a translation names the missing text as its source; `advice`: the decision helper needs the file. */
  'file-missing': { name: string; folder: string; reason?: 'source' | 'advice' };
  /** The first line of an unfinished merge. */
  'file-conflict': { found: string };
  /** Number of issues of the file that are not shown. */
  'file-issues': { found: string };
  'character-hidden': { character: string; kind: 'control' | 'direction' | 'invisible' };
  /** `found` is empty where the characters cannot be seen. */
  'character-unprintable': { found: string; character: string; expected: string };
  /** `expected`: the words as they were meant; empty where they are lost. */
  'character-broken': { found: string; expected: string };
  /** `letters`: those of the other alphabet. */
  'character-mixed': { found: string; letters: string };
  'text-unfinished': { found: string };
  /** `found`: the first letters only. */
  'text-secret': { found: string };
  // YAML and fields
  'yaml-syntax': { reason: YamlReason; found: string; language?: 'json' };
  'yaml-feature': { feature: YamlFeature; found: string };
  /** `field`: where notes for colleagues stand, in files that have it. */
  'yaml-note': { found: string; field?: string | undefined };
  'frontmatter-missing': { reason: 'empty' | 'open' | 'marker' | 'none'; found: string };
  'field-unknown': { name: string; expected: string; accepted: string };
  'field-missing': { name: string };
  /** `value`: the value itself, where it is short. */
  'field-type': { name: string; found: ValueKind; expected: ValueKind; value: string };
  'field-value': { name: string; found: string } & (
    | { form: 'choice'; expected: string; accepted: string }
    | { form: 'range'; side: 'min' | 'max'; limit: string }
    | { form: FieldForm }
  );
  'field-date': { name: string; found: string; reason: DateReason; expected: string };
  /** `found`: the part that is wrong; `expected`: the same hours in the spelling that is read, empty where it is not known. */
  'field-hours': { name: string; value: string; reason: HoursReason; found: string; expected: string };
  'field-length': { name: string; found: string; side: 'min' | 'max'; limit: string; unit: 'items' | 'characters' };
  // MDX
  'mdx-syntax': OneReason<SyntaxReasons>;
  'mdx-code': { found: string };
  /** `tag` and `attribute` are set when the braces stand in a tag. */
  'mdx-expression': { found: string; tag?: string; attribute?: string };
  'mdx-html': { name: string };
  /** `found`: the signs that readers would see; `expected`: what to write in their place. */
  'markdown-unread': { reason: MarkdownReason; found: string; expected?: string };
  /** `letter` and `script`: a letter that only looks Latin. */
  'tag-unknown': { name: string; expected?: string; letter?: string; script?: string };
  'tag-place': OneReason<PlaceReasons>;
  /** `expected` names the tag or the text that is missing inside. */
  'tag-empty': { name: string; expected?: string };
  'attribute-unknown': { name: string; tag: string; expected?: string; letter?: string; script?: string };
  'attribute-missing': { name: string; tag: string };
  'attribute-value': { name: string; tag: string; found: string; form: AttributeReason; expected?: string };
  'link-scheme': { scheme: string; found: string };
  'link-target': { found: string; expected?: string; reason?: LinkReason };
  'link-insecure': { found: string; expected: string };
  /** `found` is empty, or the bare address. */
  'link-label': { found: string };
  /** `[words](address "title")`: the title is not shown. */
  'link-title': { found: string };
  /** `line`: where the first link with these words stands. */
  'link-words': { found: string; line: string };
  /** `expected`: how to link to the same page. */
  'link-own': { found: string; expected?: string };
  'image-path': { found: string; reason?: ImageReason; expected?: string };
  /** `format`: what the file really is. */
  'image-type': { found: string; expected: string; format?: string };
  'image-size': { found: string; limit: string } & ({ pixels: string } | { megabytes: string });
  'image-unsafe': { found: string; part: string };
  'image-unused': { found: string };
  'alt-missing': { found: string; image: string };
  /** Levels of headings; `form`: a line of = under the words makes one of level 1, one of - of level 2. */
  'heading-order': { found: string; expected: string; form?: 'underline' };
  /** `column`: the number of the column of the table. */
  'table-head': { column: string };
  /** `line`: where the first one stands. */
  'id-duplicate': { id: string; line?: string };
  /** `part`: what is missing, the `definition` of a note or the `reference` to it. */
  'footnote-missing': { id: string; part: 'definition' | 'reference' };
  // several files
  'reference-unknown': { kind: ReferenceKind; collection: string; found: string; expected?: string };
  'locale-unknown': { name: string; expected?: string; accepted?: string };
  'locale-missing': { name: string; locale: string };
  /** `name`: the fields, or the collections with their counts; `found`: number of files, empty where it is one. */
  'locale-fallback': { name: string; locale: string; found: string };
  /** `other`: the language that stands in for it. */
  'locale-chain': { reason: 'self' | 'repeated' | 'default' | 'cycle'; locale: string; other: string };
  /** `other`: the file that has it already. */
  'slug-duplicate': { name: string; locale: string; other: string };
  'slug-reserved': { name: string };
  /** `other`: the file that has the word already. */
  'word-duplicate': { name: string; locale: string; other: string };
  /** `name`: a part of the structure, e.g. `step:map-needs`; `other`: the file of the source text. */
  'structure-differs': { reason: 'missing' | 'extra' | 'order'; name: string; other: string };
  /** `name`: the collections with their counts; `found`: number of texts, empty where it is one. */
  'translation-missing': { name: string; locale: string; found: string };
  /** `sections` have ` · ` between them. */
  'translation-outdated': {
    reason: 'unmarked' | 'changed';
    sections: string;
    other: string;
    key: string;
    locale: string;
  };
  'date-future': { name: string; found: string };
  'check-overdue': { date: string; months: string };
  /** `value`: what the field `other` holds. */
  'fact-order': { name: string; found: string; other: string; value: string };
  /** `other`: the file of the same thing; `name`: the fields that contradict each other. */
  'fact-duplicate': { other: string; name: string };
  /** `name`: the field that says what the service is about; `found`: what it says. */
  'sensitive-unmarked': { name: 'topic' | 'needs'; found: string };
  'entry-island': { key: string };
  /** `reason`: the language has no interface string at all. */
  'string-missing': { locale: string } & ({ reason: 'all' } | { name: string });
  /** `name`: the first of the strings; `found`: their number. */
  'string-fallback': { name: string; locale: string; found: string };
  'string-unknown': { name: string; expected: string };
  'string-placeholder': { name: string; expected: string; found: string };
  'string-markup': { name: string; found: string };
  'publish-address': { found: string };
  'publish-contact': Record<never, never>;
  'figure-label': { name: string } & ({ reason: 'missing' } | { reason: 'unused'; expected: string });
}

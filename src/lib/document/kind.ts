import type { HtmlWriter } from './html/writer.ts';
import type { Block, Inline, Position } from './model.ts';
import type { ReportIssue } from './parse/report-issue.ts';
import type { DocumentReference } from './references.ts';
import type { AttributeSpecs, AttributesOf, AttributeValues, TagSpec } from './tag-spec.ts';

/** What a kind of block is. Whatever is done to a document goes through these, so a new kind is one file. */
export interface Kind<B extends { type: string }> {
  /** The tag that makes it; none for a block of Markdown. */
  tag?: BlockTag<B>;
  /** Where it has what it holds. */
  parts: Parts<B>;
  /** What a translation must have too: `['step:map-needs']`. */
  structure(block: B): string[];
  html(block: B, writer: HtmlWriter): string;
  /** Its own lines without any markup, where they are not its texts and then its lines of text. */
  plainText?(block: B, options: { figures: boolean }): string[];
  /** Its line in the contents list, where it has one. */
  landmark?(block: B): Landmark;
  /** Shows something that lives elsewhere: in a step, such blocks stand together in the margin. */
  isNote?: true;
  /** An example for editors that fills every part. */
  example: string;
}

/** What a kind of inline node is. Text inside it is in `children`. */
export interface InlineKind<N extends { type: string }> {
  /** The tag that makes it; none for Markdown. */
  tag?: InlineTag<N>;
  /** Its bare text, where it is not that of its children. */
  text?(node: N): string;
  html(node: N, writer: HtmlWriter): string;
  /** What it refers to beside the attributes of its tag. */
  references?(node: N): DocumentReference[];
  /** An example for editors: a text that holds one. */
  example: string;
}

/**
 * One row for each field that holds blocks or inline nodes, in reading order, whether the field is a list of them, a
 * list of lists, or a list of objects that have such fields. A row that is missing is a type error.
 */
export type Parts<B> = { readonly [K in keyof B as [PartOf<B[K]>] extends [never] ? never : K]: PartOf<B[K]> };

type PartOf<V> = V extends readonly Block[]
  ? 'blocks'
  : V extends readonly Inline[]
    ? 'inlines'
    : V extends readonly (infer E)[]
      ? PartOf<E>
      : V extends object
        ? keyof Parts<V> extends never
          ? never
          : Parts<V>
        : never;

/** A line of the contents list; one of level 2 starts a section of the text. */
export interface Landmark {
  id: string;
  /** Undefined where the dictionary has it, under `section.<id>`. */
  title: string | undefined;
  level: 2 | 3 | 4;
  /** It is the same in every language, and what it holds may have landmarks too. */
  isPart: boolean;
}

/** A tag on lines of its own. */
export type BlockTag<B> = TagSpec & { build(attributes: AttributeValues, part: TagPart): B };

/** A tag in a line of text. */
export type InlineTag<N> = TagSpec & { build(attributes: AttributeValues, part: InlineTagPart): N };

/** What a block is built with, beside the attributes of its tag. */
export interface TagPart {
  position: Position;
  /** Collection of the text. */
  collection: string;
  reportIssue: ReportIssue;
  /** Takes an id that editors wrote; reports it where another tag of that name has it. */
  takeId(id: string): void;
  /** Parses what stands between the opening and the closing tag. */
  children(): Block[];
  /** The same, under a heading of level 2 that the tag makes. */
  childrenUnderHeading(): Block[];
  /** Reads the inner tags; anything else inside is reported. */
  inner<S extends TagSpec>(specs: readonly S[]): InnerTag<S>[];
}

/** A tag that is a part of another one. */
export interface InnerTag<S extends TagSpec> extends Pick<TagPart, 'position' | 'takeId' | 'children'> {
  name: S['name'];
  attributes: AttributesOf<S['attributes']>;
}

/** What an inline node is built with, beside the attributes of its tag. */
export interface InlineTagPart {
  position: Position;
  children(): Inline[];
}

/** Fields that a node has because of the attributes of its tag: one for each, and its position where it names something. */
type FieldsOf<A extends AttributeSpecs> = AttributesOf<A> &
  (A[keyof A]['form'] extends 'id' | 'words' | 'enum' ? unknown : { position: Position });

/** Defines a block tag; the block has the fields of its attributes, so that texts and references are found by the spec. */
export const defineTag = <const A extends AttributeSpecs, B extends FieldsOf<A>>(
  tag: TagSpec<A> & { build(attributes: AttributesOf<A>, part: TagPart): B },
): BlockTag<B> => tag;

/** Defines an inline tag. */
export const defineInlineTag = <const A extends AttributeSpecs, N extends FieldsOf<A>>(
  tag: TagSpec<A> & { build(attributes: AttributesOf<A>, part: InlineTagPart): N },
): InlineTag<N> => tag;

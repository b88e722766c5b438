import type { Inlines } from '../../document/inline-kinds.ts';
import type { Blocks } from '../../document/kinds.ts';

/** Everything that a text may be made of: each has a place in the handbook. */
export type KindName = keyof Blocks | keyof Inlines;

/** What the handbook says of a tag. */
export interface TagWords {
  about: string;
  /** What each attribute is for, by its name. */
  attributes: Readonly<Record<string, string>>;
}

/** What the handbook says of a kind in one language. */
export interface KindWords {
  title: string;
  /** What it is for, where it has no tag that says so. */
  about?: string;
  /** The same example as that of the kind, in the words of the language; that of the kind where it is left out. */
  example?: string;
  /** Words of its tag and of the tags in it, by their names; those of the tags themselves where they are left out. */
  tags?: Readonly<Record<string, TagWords>>;
}

/** A kind without words is a type error. */
export type HandbookWords = Readonly<Record<KindName, KindWords>>;

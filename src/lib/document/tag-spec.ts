/** What an attribute holds. All values are literal strings between double quotes. */
export type AttributeSpec = {
  required: boolean;
  /** What the attribute is for, in a sentence for editors. */
  about: string;
} & (
  | {
      /**
       * `id`: lower-case letters, digits and hyphens, the same in every language.
       * `words`: text for the reader, in the language of the text.
       * `image`: `./photo.jpg`, a file beside the text.
       */
      form: 'id' | 'words' | 'image';
    }
  /** One of `values`. */
  | { form: 'enum'; values: readonly string[] }
  /** The key of an entry or record of `collection`. */
  | { form: 'key'; collection: string }
  /** Keys separated by commas, each under the key that the attribute `under` gives. */
  | { form: 'keys'; collection: string; under: string }
);

export type AttributeSpecs = Readonly<Record<string, AttributeSpec>>;

/** How much room there is inside a tag, the most first: what needs less may stand where there is more. */
export const rooms = ['wide', 'middle', 'narrow'] as const;
export type Room = (typeof rooms)[number];

/** The rules of a tag. */
export interface TagSpec<A extends AttributeSpecs = AttributeSpecs> {
  name: string;
  /** What the tag is for, in a sentence for editors. */
  about: string;
  /** What stands between the opening and the closing tag. */
  holds: 'blocks' | 'tags' | 'inlines' | 'nothing';
  /** A tag that holds something may be left empty. */
  mayBeEmpty?: boolean;
  /** Room that a block tag has for other tags; none when left out. */
  room?: Room;
  /** Room that a block tag needs around it; `top` is the top of the text only. */
  needs?: Room | 'top';
  /** Tags and links that may not hold an inline tag. */
  notInside?: readonly string[];
  /** Collections that may use it; all of them when left out. */
  collections?: readonly string[];
  attributes: A;
  /** Tags that stand in this one only, and are a part of it. */
  inner?: readonly TagSpec[];
}

type Value<S> = S extends { values: readonly (infer V)[] } ? V : S extends { form: 'keys' } ? string[] : string;

/** The attributes of a tag once read: optional ones are null, optional lists are empty. */
export type AttributesOf<A> = {
  -readonly [K in keyof A]: A[K] extends { required: true } | { form: 'keys' } ? Value<A[K]> : Value<A[K]> | null;
};

/** Attributes of any tag. */
export type AttributeValues = Record<string, string | string[] | null>;

export const id = (about: string) => ({ form: 'id', required: true, about }) as const;

export const key = <C extends string>(collection: C, about: string) =>
  ({ form: 'key', required: true, collection, about }) as const;

/** Text for the reader. */
export const words = <R extends boolean>(required: R, about: string) => ({ form: 'words', required, about }) as const;

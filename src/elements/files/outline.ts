/** A part of a file that is made in the browser: enough for a plan or a list, and the same for every format. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  /** `head` is empty where the first cell of each row is its heading. */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** What a file says, before it has a format. */
export interface Outline {
  title: string;
  /** BCP 47 tag of the words that the site adds; those of the reader may be in any language. */
  lang: string;
  blocks: readonly Block[];
}

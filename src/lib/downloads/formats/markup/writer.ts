import type { WordLanguage } from '../../book/chapter/labels.ts';
import type { FlowBlock, FlowInline, FlowPicture } from '../../book/flow/model.ts';

/** What the renderers of a book work with. */
export interface BookWriter {
  /** Language of the chapter that is being written. */
  language: WordLanguage;
  /** Added to the level of every heading: the title of a page is its `h1`. */
  shift: number;
  /** Address of an id anywhere in the book, as seen from a page. */
  address(id: string): string;
  /** Puts a picture into the book and gives its name there. */
  picture(picture: FlowPicture): string;
  /** Words of the book's own language. */
  words: { back(number: number): string; toDo: string; note: string; source: string };
  inlines(nodes: readonly FlowInline[]): string;
  blocks(nodes: readonly FlowBlock[]): string;
}

/** `lang` and `dir` of words, where they differ from those around them. */
export function ownLanguage(words: WordLanguage, around: WordLanguage): Record<string, string | undefined> {
  if (words.lang === around.lang) return {};
  return { lang: words.lang, 'xml:lang': words.lang, dir: words.dir === around.dir ? undefined : words.dir };
}

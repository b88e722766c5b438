import type { WordLanguage } from '../../book/chapter/labels.ts';
import type { Book } from '../../book/flow/model.ts';
import type { BoxName } from './boxes.ts';
import type { SourceNotes } from './source-notes.ts';

/** A PNG, with the width and height that it is shown in. */
export interface ReadyImage {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Pictures by their drawing or their file. */
export type ReadyImages = ReadonlyMap<string, ReadyImage>;

/** What the whole Word file shares. */
export interface WordFile {
  book: Book;
  images: ReadyImages;
  /** Ids of footnotes through all chapters. */
  getNote(chapter: string, number: number): number;
  /** A new number for each list, so that each starts anew. */
  nextList(): number;
  /** First numbers of the lists seen so far. */
  starts: Set<number>;
  /** The sources, each an endnote where it is first referred to. */
  sources: SourceNotes;
}

/** How the blocks in hand are set. */
export interface WordScope extends WordLanguage {
  file: WordFile;
  chapter: string;
  /** Twips from the start edge. */
  indent: number;
  /** Depth of nested lists. */
  depth: number;
  /** Set inside a box. */
  box?: BoxName;
  /** Style of plain words at this indent: those of a quotation, or of a list that goes on. */
  plain?: { style: string; indent: number };
  /** Set in a footnote, which can hold no endnote. */
  isFootnote?: true;
}

/** Word wants short names of letters and digits: two FNV-1a hashes of 32 bits, which a browser can take too. */
export const toBookmark = (id: string): string => `b${hash(id, 0x811c9dc5)}${hash(id, 0x01000193)}`;

function hash(id: string, start: number): string {
  let value = start;
  for (let index = 0; index < id.length; index += 1) value = Math.imul(value ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

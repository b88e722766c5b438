import { createHash } from 'node:crypto';
import type { Publication, WordLanguage } from '../publication.ts';
import type { ReadyImage } from './images.ts';

/** What the whole Word file shares. */
export interface WordFile {
  publication: Publication;
  images: ReadonlyMap<string, ReadyImage>;
  /** Ids of footnotes through all chapters. */
  getNote(chapter: string, number: number): number;
  /** A new number for each list, so that each starts anew. */
  nextList(): number;
  /** First numbers of the lists seen so far. */
  starts: Set<number>;
}

/** How the blocks in hand are set. */
export interface WordScope extends WordLanguage {
  file: WordFile;
  chapter: string;
  /** Twips from the start edge. */
  indent: number;
  /** Depth of nested lists. */
  depth: number;
  /** Set inside a box: the colour of its line. */
  box?: { colour: string; fill: string };
}

/** Word wants short names of letters and digits. */
export const toBookmark = (id: string): string => `b${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;

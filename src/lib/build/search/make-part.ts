import { hash } from 'node:crypto';
import { makeIndex } from '../../search/making/make-index.ts';
import type { SearchEntry } from '../../search/search-entry.ts';
import { INDEX_FILE } from '../../search/search-index.ts';

/** A file of an index: its name in the folder of its part, and its text. */
export type IndexFile = [name: string, text: string];

/**
 * Makes the files of a part of the index.
 * @param lang BCP 47 tag
 */
export function makePart(entries: readonly SearchEntry[], lang: string): IndexFile[] {
  const { index, files } = makeIndex(entries, lang, toName);
  return [[INDEX_FILE, JSON.stringify(index)], ...files];
}

const toName = (text: string): string => `${hash('sha256', text, 'hex').slice(0, 12)}.json`;

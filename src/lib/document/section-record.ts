import { hashSentence } from './sentences.ts';

/**
 * Writes what a translation keeps of a section of its source: its hash and those of its sentences, so that readers can be shown
 * which of them changed later: `21d7fe57 3fa1 00bc`. Earlier records have the first one only.
 */
export const toSectionRecord = (hash: string, sentences: readonly string[]): string =>
  [hash, ...sentences.map(hashSentence)].join(' ');

/** Hash of the whole section in a record. */
export const getRecordedHash = (record: string): string => record.slice(0, 8);

/** Hashes of the sentences in a record; none in an earlier one. */
export const getRecordedSentences = (record: string): ReadonlySet<string> => new Set(record.split(' ').slice(1));

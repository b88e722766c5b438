import type { Text } from '../content/site/site.ts';
import { getSectionSentences } from '../content/translations/section-sentences.ts';
import { getRecordedSentences } from '../document/section-record.ts';
import { hashSentence } from '../document/sentences.ts';

/** What a section of the source says now that its translation does not know. */
export interface SectionChanges {
  /** BCP 47 tag of the source. */
  lang: string;
  /** Sentences that came or were changed, the first ones where there are many. */
  sentences: string[];
  /** There are more of them. */
  isCut: boolean;
  /** More sentences of the earlier version are gone than new ones came. */
  hasLost: boolean;
}

const MOST_SENTENCES = 6;

/**
 * Compares the sentences of a section with those that a translation was made from.
 * @param record what the translation recorded; none of a section that has come since
 * @returns undefined where no sentence changed, or the record holds none
 */
export function getSectionChanges(
  source: Text,
  lang: string,
  key: string,
  record: string | undefined,
): SectionChanges | undefined {
  const known = getRecordedSentences(record ?? '');
  if (record !== undefined && known.size === 0) return undefined;
  const sentences = getSectionSentences(source).get(key) ?? [];
  const now = new Set(sentences.map(hashSentence));
  const changed = sentences.filter((sentence) => !known.has(hashSentence(sentence)));
  const hasLost = [...known].filter((hash) => !now.has(hash)).length > changed.length;
  if (changed.length === 0 && !hasLost) return undefined;
  return { lang, sentences: changed.slice(0, MOST_SENTENCES), isCut: changed.length > MOST_SENTENCES, hasLost };
}

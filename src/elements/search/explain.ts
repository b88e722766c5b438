import type { Answer } from '../../lib/search/asking/search.ts';
import { fillWords } from '../words.ts';

/**
 * Says how the question that is answered differs from the one that was asked; nothing where it does not. The word that was
 * looked up instead, `mended`, follows it.
 * @param words what the server wrote, by the name of each difference
 */
export function explainAnswer(
  { hits, mended, isUnquoted, isPartial }: Answer,
  words: Readonly<Record<string, string | undefined>>,
  query: string,
): string | undefined {
  const name = mended !== undefined ? 'mended' : isUnquoted ? 'unquoted' : isPartial ? 'partial' : undefined;
  return name === undefined || hits.length === 0 ? undefined : fillWords(words[name], { query, other: mended ?? '' });
}

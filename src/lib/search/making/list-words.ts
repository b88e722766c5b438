import { fold } from '../fold.ts';
import type { SearchEntry } from '../search-entry.ts';
import { compareTerms } from '../search-index.ts';

/** Words of the list at most: the rarest are left out. */
const MOST_WORDS = 12_000;
const SHORTEST = 3;
const WORD = /[\p{L}][\p{L}\p{M}]+/gu;

/** The words that entries hold, in their commonest spelling, the most widespread first among those of one length. */
export function listWords(entries: readonly SearchEntry[]): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { title, names, summary, body, asides } of entries) {
    const text = [title, ...names.map(([name]) => name), summary, ...body, ...asides].join('\n').toLowerCase().normalize('NFC');
    for (const word of new Set(text.match(WORD))) {
      if (word.length < SHORTEST) continue;
      const folded = fold(word);
      const counts = spellings.get(folded) ?? new Map<string, number>();
      spellings.set(folded, counts.set(word, (counts.get(word) ?? 0) + 1));
    }
  }
  return [...spellings.values()]
    .map((counts) => {
      const [best = ['', 0]] = [...counts].sort(([a, m], [b, n]) => n - m || compareTerms(a, b));
      return { word: best[0], pages: [...counts.values()].reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => b.pages - a.pages || compareTerms(a.word, b.word))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

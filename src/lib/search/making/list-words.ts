import { fold } from '../fold.ts';
import type { SearchEntry } from '../search-entry.ts';
import { compareTerms } from '../search-index.ts';

/** Words of the list at most: the rarest are left out. */
const MOST_WORDS = 12_000;
const SHORTEST = 3;
const WORD = /[\p{L}][\p{L}\p{M}]+/gu;

/** A word of the list while it is made: how it is written, on how many pages, and whether it names one. */
interface CountedWord {
  spellings: Map<string, number>;
  pages: number;
  isName: boolean;
}

/** The words that entries hold, in their commonest spelling: those that name something first, then the most widespread. */
export function listWords(entries: readonly SearchEntry[]): string[] {
  const words = new Map<string, CountedWord>();
  for (const { title, names, summary, body, asides } of entries) {
    const naming = new Set(findAll([title, ...names.map(([name]) => name)]));
    for (const word of new Set([...naming, ...findAll([summary, ...body, ...asides])])) {
      const folded = fold(word);
      const counted = words.get(folded) ?? { spellings: new Map(), pages: 0, isName: false };
      counted.spellings.set(word, (counted.spellings.get(word) ?? 0) + 1);
      counted.pages += 1;
      counted.isName ||= naming.has(word);
      words.set(folded, counted);
    }
  }
  return [...words.values()]
    .map((counted) => ({ ...counted, word: getCommonest(counted.spellings) }))
    .sort((a, b) => Number(b.isName) - Number(a.isName) || b.pages - a.pages || compareTerms(a.word, b.word))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

const findAll = (texts: readonly string[]): string[] =>
  (texts.join('\n').toLowerCase().normalize('NFC').match(WORD) ?? []).filter((word) => word.length >= SHORTEST);

function getCommonest(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(([a, m], [b, n]) => n - m || compareTerms(a, b));
  return best?.[0] ?? '';
}

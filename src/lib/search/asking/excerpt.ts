import type { SearchEntry } from '../search-entry.ts';
import { findTerms, type Term } from '../terms.ts';
import type { Query } from './query.ts';

/** A piece of an excerpt: words, and whether they match the query. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

/** Whether a word of a text is one that was asked for. */
type Matcher = (found: Term) => boolean;

/** For the words of a question, and for those of the other ways to put it. */
export interface Matchers {
  own: Matcher[];
  ways: Matcher[][];
}

/** Characters of a sentence after which it is cut. */
const LONGEST = 280;
/** Letters of a beginning that is marked in the words that go on from it. */
const BEGINNING = 3;
/** Where one sentence ends and the next begins: not in `e.g. on Mondays`. */
const END = /(?<=[.!?؟…]["”»)]*)\s+(?=[^\p{Ll}])/u;

/** One for each word of a question; the last one may still be typed. */
export const getMatchers = ({ terms, ways = [] }: Query): Matchers => ({
  own: terms.map(({ term, word }, place) => (found) => {
    const isBeginning = place === terms.length - 1 && word.length >= BEGINNING && found.word.startsWith(word);
    return found.term === term || found.others.includes(term) || isBeginning;
  }),
  ways: ways.map((way) =>
    way.map(
      ({ term }) =>
        (found) =>
          found.term === term || found.others.includes(term),
    ),
  ),
});

/**
 * The sentence of a text that holds most of the words that were asked for, with the words marked; where none does, one that
 * holds all words of another way to ask, or its summary.
 */
export function makeExcerpt(
  { summary, body }: Pick<SearchEntry, 'summary' | 'body'>,
  { own, ways }: Matchers,
  lang: string,
): ExcerptPart[] {
  const texts = [summary, ...body];
  const best = findBest(texts, own, lang);
  if (best.count === 0) {
    for (const way of ways) {
      const other = findBest(texts, way, lang);
      if (other.count === way.length) return markWords(cut(other.text), way, lang);
    }
  }
  return markWords(cut(best.text), own, lang);
}

/** The sentence that holds most of the words; the first text, as a whole, where none does or all are there. */
function findBest([summary = '', ...body]: readonly string[], matchers: readonly Matcher[], lang: string) {
  let best = { text: summary, count: countMatches(summary, matchers, lang) };
  for (const paragraph of body) {
    if (best.count >= matchers.length) break;
    for (const sentence of paragraph.split(END)) {
      const count = countMatches(sentence, matchers, lang);
      if (count > best.count) best = { text: sentence, count };
    }
  }
  return best;
}

/** Splits a text into words that match and others. */
export function markWords(text: string, matchers: readonly Matcher[], lang: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const found of findTerms(text, lang)) {
    if (!matchers.some((matches) => matches(found))) continue;
    if (found.start > end) parts.push({ text: text.slice(end, found.start), isMatch: false });
    parts.push({ text: text.slice(found.start, found.end), isMatch: true });
    end = found.end;
  }
  return end < text.length ? [...parts, { text: text.slice(end), isMatch: false }] : parts;
}

/** How many of the words a text holds. */
function countMatches(text: string, matchers: readonly Matcher[], lang: string): number {
  const found = findTerms(text, lang);
  return matchers.filter((matches) => found.some(matches)).length;
}

/** Cuts between two words. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST / 2))}…`;
}

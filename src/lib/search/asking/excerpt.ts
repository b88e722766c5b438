import type { SearchEntry } from '../search-entry.ts';
import { findTerms } from '../terms.ts';

/** A piece of an excerpt: words, and whether they match the query. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

/** Characters of a sentence after which it is cut. */
const LONGEST = 280;
const SENTENCE = /[^.!?؟…]+(?:[.!?؟…]+(?!\s)[^.!?؟…]*)*[.!?؟…]*["”»)]*/gu;

/**
 * The sentence of a text that holds most of the words that were asked for, with the words marked; its summary where none does.
 * @param terms stems of the words
 */
export function makeExcerpt(entry: SearchEntry, terms: ReadonlySet<string>, lang: string): ExcerptPart[] {
  let best = { text: entry.summary, count: countTerms(entry.summary, terms, lang) };
  for (const paragraph of entry.body) {
    if (best.count >= terms.size) break;
    for (const [sentence] of paragraph.matchAll(SENTENCE)) {
      const count = countTerms(sentence, terms, lang);
      if (count > best.count) best = { text: sentence.trim(), count };
    }
  }
  return markTerms(cut(best.text), terms, lang);
}

/** Splits a text into words that match and others. */
export function markTerms(text: string, terms: ReadonlySet<string>, lang: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const found of findTerms(text, lang)) {
    if (![found.term, ...found.others].some((term) => terms.has(term))) continue;
    if (found.start > end) parts.push({ text: text.slice(end, found.start), isMatch: false });
    parts.push({ text: text.slice(found.start, found.end), isMatch: true });
    end = found.end;
  }
  return end < text.length ? [...parts, { text: text.slice(end), isMatch: false }] : parts;
}

const countTerms = (text: string, terms: ReadonlySet<string>, lang: string): number => {
  const found = new Set(findTerms(text, lang).flatMap(({ term, others }) => [term, ...others]));
  return [...terms].filter((term) => found.has(term)).length;
};

/** Cuts between two words. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST / 2))}…`;
}

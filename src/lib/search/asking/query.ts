import { findTerms, type Term } from '../terms.ts';

/** A question as it is looked up: its words, and what has to stand together. */
export interface Query {
  terms: Term[];
  /** Folded words that must follow each other: what stands between quotation marks. */
  phrases: string[][];
  /** Other ways to put it, which were asked as well: their words are marked where its own are not. */
  ways?: Term[][];
}

const QUOTED = /["“”«»„]([^"“”«»„]*)["“”«»„]/gu;

/**
 * Reads what someone typed.
 * @param lang BCP 47 tag of the page
 */
export function readQuery(text: string, lang: string): Query {
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, inside = '']) => findTerms(inside, lang).map(({ word }) => word))
    .filter((words) => words.length > 1);
  return { terms: findTerms(text, lang), phrases };
}

/** Whether words follow each other in a text. */
export function holdsPhrase(text: string, phrase: readonly string[], lang: string): boolean {
  const words = findTerms(text, lang).map(({ word }) => word);
  return words.some((_, start) => phrase.every((word, place) => words[start + place] === word));
}

/** Other ways to put a question, with the words that editors hold for the same thing. */
export function getOtherWays(terms: readonly Term[], groups: readonly (readonly string[])[], lang: string): Term[][] {
  const ways: Term[][] = [];
  for (const group of groups) {
    const phrases = group.map((phrase) => findTerms(phrase, lang));
    for (const phrase of phrases) {
      const start = findRun(terms, phrase);
      if (start < 0) continue;
      for (const other of phrases) {
        if (isSame(other, phrase)) continue;
        ways.push([...terms.slice(0, start), ...other, ...terms.slice(start + phrase.length)]);
      }
    }
  }
  return ways.filter((way, place) => !isSame(way, terms) && ways.findIndex((other) => isSame(way, other)) === place);
}

function findRun(terms: readonly Term[], phrase: readonly Term[]): number {
  if (phrase.length === 0) return -1;
  return terms.findIndex((_, start) => phrase.every(({ term }, place) => terms[start + place]?.term === term));
}

const isSame = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.length === b.length && a.every(({ term }, place) => term === b[place]?.term);

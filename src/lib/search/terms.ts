import { getOtherStem, stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type FoundWord, findWords } from './words.ts';

/** A word as the index knows it, and where it stands in its text. */
export interface Term extends FoundWord {
  /** What the index looks it up by. */
  term: string;
  /** Further terms that lead to it: written as one, or without a particle. */
  others: string[];
}

/**
 * The terms of a text or of a query: the same function for both, so that what is typed meets what is written.
 * @param lang BCP 47 tag of the page
 */
export const findTerms = (text: string, lang: string): Term[] => findWords(text).map((found) => toTerm(found, lang));

/** Stems are computed once: a large site has few words, many times. */
const known = new Map<string, { term: string; others: string[] }>();

function toTerm(found: FoundWord, lang: string): Term {
  const id = `${lang} ${found.word} ${found.joined ?? ''}`;
  let value = known.get(id);
  if (!value) {
    const term = stem(found.word, lang);
    const others = [getOtherStem(found.word, lang), found.joined && stem(found.joined, lang)];
    value = {
      term,
      others: others.filter((other) => other !== undefined && other !== '' && other !== term) as string[],
    };
    known.set(id, value);
  }
  return { ...found, ...value };
}

/** Without the words that a question is put with, unless there are no others. @param lang BCP 47 tag */
export function dropStopWords(terms: readonly Term[], lang: string): readonly Term[] {
  const telling = terms.filter(({ word }) => !isStopWord(word, lang));
  return telling.length > 0 ? telling : terms;
}

/**
 * What a whole name is looked up by, so that whoever types the name of a page finds it first.
 * @param terms those that tell something: `carte de séjour` and `ma carte séjour` are one name
 */
export const toNameTerm = (terms: readonly { term: string }[]): string =>
  `=${terms
    .map(({ term }) => term)
    .sort()
    .join(' ')}`;

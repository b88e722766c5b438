import type { SearchEntry } from '../search-entry.ts';
import { HEAVIEST } from '../search-index.ts';
import { dropStopWords, findTerms, toNameTerm } from '../terms.ts';

/** What a word counts for where it stands; one in the text counts for one. */
const TITLE = 9;
const NAME = 9;
const SUMMARY = 3;
const ASIDE = 5;
/** So many times a word of the text makes half of the weight. */
const HALF = 6;
/** Words of a text of usual length: in a longer one, each counts for less. */
const USUAL_LENGTH = 400;
/** What each better answer to a name takes away, for so many of them. */
const PLACE = 6;
const LAST_PLACE = 8;
/** The most words of a name that people type as a whole. */
const LONGEST_NAME = 6;

const findTelling = (name: string, lang: string) => dropStopWords(findTerms(name, lang), lang);

/** The terms of an entry, each with its weight, and those of its whole names. */
export function weighTerms(entry: SearchEntry, lang: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, each: number) => {
    for (const { term, others } of findTerms(text, lang)) {
      for (const one of [term, ...others]) counts.set(one, (counts.get(one) ?? 0) + each);
    }
  };
  const body = entry.body.join('\n');
  const length = body.length / 6;
  count(entry.title, TITLE);
  // A word of a long name says less of the page than a name that is a word.
  for (const [name] of entry.names) count(name, NAME / Math.sqrt(Math.max(1, findTelling(name, lang).length)));
  count(entry.summary, SUMMARY);
  for (const name of entry.asides) count(name, ASIDE);
  count(body, 2 / (1 + Math.max(1, length / USUAL_LENGTH)));
  const weights = new Map<string, number>();
  for (const [term, value] of counts) weights.set(term, Math.max(1, Math.round((HEAVIEST * value) / (value + HALF))));
  for (const [term, weight] of weighNames(entry, lang)) weights.set(term, weight);
  return weights;
}

/** Whole names, the better answers to each before the others. */
function weighNames({ title, names }: SearchEntry, lang: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [name, place] of [...names, [title, 0] as const]) {
    const terms = findTelling(name, lang);
    if (terms.length === 0 || terms.length > LONGEST_NAME) continue;
    const term = toNameTerm(terms);
    weights.set(term, Math.max(weights.get(term) ?? 0, HEAVIEST - PLACE * Math.min(place, LAST_PLACE)));
  }
  return weights;
}

import type { SearchIndex } from '../search-index.ts';
import { dropStopWords, type Term, toNameTerm } from '../terms.ts';
import type { Hits, Lookup } from './lookup.ts';
import { getWorth, type NameInside, scoreAll, scoreMost, scoreNamesInside, scoreSome } from './rank.ts';

/** A part of the index, ready to be asked. */
export interface Part {
  /** Its address. */
  name: string;
  index: SearchIndex;
  lookup: Lookup;
}

/** A way to put a question, and what an answer to it is worth. */
export interface Way {
  terms: readonly Term[];
  worth: number;
}

/** Scores of the pages of a part by number, and the words that none of them holds. */
export interface PartAnswer {
  scores: Map<number, number>;
  /** Scores of those that hold the words which decide, if not all. */
  most: Map<number, number>;
  unknown: Term[];
  /** Words that no page holds as they stand: others that begin like them were found instead. */
  guessed: Term[];
}

/** The pages of a word, and whether they hold the word itself. */
interface FoundHits {
  hits: Hits;
  isGuess?: boolean;
}

/** A short word is taken for a beginning even where it is a word: `app`. */
const SHORT = 3;
/** So is one that hardly any page holds: `langu` is the stem of a word in a title in another language. */
const HARDLY_ANY = 2;
/** Letters that may be taken off a word that is still being typed: `mentori`. */
const UNFINISHED = 3;
/** The most words of a name that is looked for inside a question. */
const LONGEST_INSIDE = 5;
/** A word that more than this share of pages hold decides nothing beside others. */
const COMMON = 0.4;

/** Finds the pages that hold all words of one of the ways, or its whole name. */
export async function askAll({ index, lookup }: Part, ways: readonly Way[], lang: string): Promise<PartAnswer> {
  const scores = new Map<number, number>();
  const most = new Map<number, number>();
  const unknown: Term[] = [];
  const guessed: Term[] = [];
  for (const { terms, worth } of ways) {
    const telling = dropStopWords(terms, lang);
    const found = await findWords(lookup, telling);
    const words = found.map(({ hits }) => hits);
    const deciding = pickWords(words, worth, index.pages.length);
    keepBest(most, weigh(index, scoreMost(deciding, index.pages.length), worth));
    if (worth === 1) {
      unknown.push(...telling.filter((_, place) => words[place]?.size === 0));
      guessed.push(...telling.filter((_, place) => found[place]?.isGuess));
    }
    const name = await lookup.exact(toNameTerm(telling));
    keepBest(scores, weigh(index, scoreAll(deciding, name, index.pages.length), worth));
    if (worth === 1) {
      const inside = scoreNamesInside(await findNamesInside(lookup, telling), words, index.pages.length);
      const added = new Map(weigh(index, inside, worth));
      for (const [page, score] of added) most.set(page, (most.get(page) ?? 0) + score);
      for (const [page, score] of scores) scores.set(page, score + (added.get(page) ?? 0));
    }
  }
  return { scores, most, unknown, guessed };
}

/** Names that are a part of a question: of two words at least, since a word alone has its weight already. */
async function findNamesInside(lookup: Lookup, terms: readonly Term[]): Promise<NameInside[]> {
  const names: NameInside[] = [];
  for (let start = 0; start < terms.length; start += 1) {
    const last = Math.min(terms.length, start + LONGEST_INSIDE);
    for (let end = start + 2; end <= last; end += 1) {
      if (end - start === terms.length) continue;
      const hits = await lookup.exact(toNameTerm(terms.slice(start, end)));
      if (hits.size > 0) names.push({ hits, start, end });
    }
  }
  return names;
}

function keepBest(scores: Map<number, number>, others: readonly (readonly [page: number, score: number])[]): void {
  for (const [page, score] of others) scores.set(page, Math.max(scores.get(page) ?? 0, score));
}

/** Finds the pages that hold at least half of the words. */
export async function askSome(
  { index, lookup }: Part,
  terms: readonly Term[],
  lang: string,
): Promise<Map<number, number>> {
  const found = await findWords(lookup, dropStopWords(terms, lang));
  const all = found.map(({ hits }) => hits);
  const words = pickWords(all, 1, index.pages.length).filter((hits) => hits.size > 0);
  return new Map(weigh(index, scoreSome(words, index.pages.length), 1));
}

const weigh = (index: SearchIndex, scores: Map<number, number>, worth: number): [page: number, score: number][] =>
  [...scores].map(([page, score]) => [page, score * worth * getWorth(index.pages[page]?.[3] ?? 0)]);

const findWords = (lookup: Lookup, terms: readonly Term[]): Promise<FoundHits[]> =>
  Promise.all(terms.map((term, place) => findWord(lookup, term, place === terms.length - 1)));

/** What a word weighs that another stem of it leads to. */
const OTHER = 0.5;

/** The pages of a word by all stems that it may have. */
async function findStems(lookup: Lookup, { term, others }: Term): Promise<Hits> {
  const exact = await lookup.exact(term);
  const found = await Promise.all(others.map((other) => lookup.exact(other)));
  return found.reduce((all, hits) => (hits.size > 0 ? join(all, hits, OTHER) : all), exact);
}

async function findWord(lookup: Lookup, asked: Term, isLast: boolean): Promise<FoundHits> {
  const { word } = asked;
  const exact = await findStems(lookup, asked);
  const isBeginning = isLast && (word.length <= SHORT || exact.size <= HARDLY_ANY);
  if (exact.size > 0 && !isBeginning) return { hits: exact };
  // German on a keyboard without umlauts; `oeuvre` has been found by now.
  const plain = word.replaceAll(/([aou])e/g, '$1');
  const other = exact.size === 0 && plain !== word ? await lookup.exact(plain) : exact;
  if (other.size > 0 && exact.size === 0) return { hits: other };
  if (!isLast || word.length < 2) return { hits: exact };
  const longer = await lookup.prefix(word);
  if (longer.size > 0 || exact.size > 0) return { hits: join(exact, longer), isGuess: exact.size === 0 };
  for (let length = word.length - 1; length >= Math.max(4, word.length - UNFINISHED); length -= 1) {
    const shorter = await lookup.exact(word.slice(0, length));
    if (shorter.size > 0) return { hits: shorter, isGuess: true };
  }
  return { hits: exact };
}

function join(a: Hits, b: Hits, share = 1): Hits {
  const all = new Map(a);
  for (const [page, weight] of b) all.set(page, Math.max(weight * share, all.get(page) ?? 0));
  return all;
}

/**
 * The words that decide: those that nearly every page holds do not, unless there are no others (`jobs for refugees`). What says
 * the same in other words must say all of it, and something.
 */
function pickWords(words: readonly Hits[], worth: number, pages: number): readonly Hits[] {
  const rare = words.filter((hits) => hits.size <= pages * COMMON);
  if (worth < 1) return rare.length > 0 ? words : [];
  return rare.length > 0 ? rare : words;
}

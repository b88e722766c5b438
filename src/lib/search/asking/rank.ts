import { type SearchKind, searchKinds } from '../search-entry.ts';
import { HEAVIEST } from '../search-index.ts';
import type { Hits } from './lookup.ts';

/** A name that is a part of a question, and the words of the question that it is made of. */
export interface NameInside {
  hits: Hits;
  start: number;
  end: number;
}

/** What is worth more to a reader at equal words: a guide tells what to do, the page of a city only that it is there. */
const worth: Readonly<Record<SearchKind, number>> = {
  guides: 1.3,
  services: 1.3,
  newcomers: 1.1,
  tool: 1.2,
  list: 1,
  benchmarks: 1.1,
  toolkits: 1.05,
  'case-studies': 1,
  practices: 1,
  infographics: 0.9,
  'host-words': 1,
  glossary: 0.9,
  themes: 1.05,
  projects: 0.9,
  places: 0.95,
  pages: 0.7,
  cities: 0.6,
  downloads: 0.4,
};

/** What the whole name of a page adds, against one rare word that weighs most. */
const NAME = 1.5;
/** What a name adds that is a part of the question, beside how much of the question it is. */
const NAME_INSIDE = 0.75;

/** What kind of page is worth. @param place of the kind in the list of kinds */
export const getWorth = (place: number): number => worth[searchKinds[place] ?? 'pages'];

/** How much a word tells: nothing where every page holds it. */
export const getRarity = (hits: number, pages: number): number => Math.log(1 + (pages - hits + 0.5) / (hits + 0.5));

/** Scores of the pages that hold every word of a question. */
export function scoreAll(words: readonly Hits[], name: Hits, pages: number): Map<number, number> {
  const scores = new Map<number, number>();
  const [first, ...others] = [...words].sort((a, b) => a.size - b.size);
  for (const page of first?.keys() ?? []) {
    if (others.every((hits) => hits.has(page))) scores.set(page, sumWords(words, page, pages));
  }
  for (const [page, weight] of name)
    scores.set(page, (scores.get(page) ?? 0) + (NAME * Math.log(1 + pages) * weight) / HEAVIEST);
  return scores;
}

/** What names inside a question add to their pages: `lost residence card` holds the name `residence card`. */
export function scoreNamesInside(
  names: readonly NameInside[],
  words: readonly Hits[],
  pages: number,
): Map<number, number> {
  const tells = words.map((hits) => (hits.size === 0 ? 0 : getRarity(hits.size, pages)));
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  const scores = new Map<number, number>();
  for (const { hits, start, end } of names) {
    const share = sum(tells.slice(start, end)) / sum(tells);
    for (const [page, weight] of hits) {
      const score = (NAME_INSIDE * share * Math.log(1 + pages) * weight) / HEAVIEST;
      scores.set(page, Math.max(scores.get(page) ?? 0, score));
    }
  }
  return scores;
}

/** Share of what the words of a question tell that a page must hold: the rare one of them rather than the common one. */
const MOST = 0.6;
/** The same for a page whose title or everyday name says a word of it: that is what the page is about. */
const ABOUT = 0.2;
/** What such a word weighs at least. */
const NAMED = 60;

/** Scores of the pages that hold most of what the words of a question tell. */
export function scoreMost(words: readonly Hits[], pages: number): Map<number, number> {
  const rarities = words.map((hits) => getRarity(hits.size, pages));
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const scores = new Map<number, number>();
  for (const page of new Set(words.flatMap((hits) => [...hits.keys()]))) {
    const held = words.reduce((sum, hits, place) => sum + (hits.has(page) ? (rarities[place] ?? 0) : 0), 0);
    const share = held / all;
    const isAbout = share >= ABOUT && words.some((hits) => (hits.get(page) ?? 0) >= NAMED);
    if (share >= MOST || isAbout) scores.set(page, sumWords(words, page, pages) * (isAbout ? Math.sqrt(share) : share));
  }
  return scores;
}

/** Scores of the pages that hold at least half of the words. */
export function scoreSome(words: readonly Hits[], pages: number): Map<number, number> {
  const scores = new Map<number, number>();
  for (const page of new Set(words.flatMap((hits) => [...hits.keys()]))) {
    const share = words.filter((hits) => hits.has(page)).length / words.length;
    if (share >= 0.5) scores.set(page, sumWords(words, page, pages) * share ** 2);
  }
  return scores;
}

const sumWords = (words: readonly Hits[], page: number, pages: number): number =>
  words.reduce((sum, hits) => sum + (getRarity(hits.size, pages) * (hits.get(page) ?? 0)) / HEAVIEST, 0);

import { isDiscreetSlug } from '../../discreet-slug.ts';
import { fold } from '../fold.ts';
import { type SearchEntry, type SearchKind, searchKinds } from '../search-entry.ts';
import type { IndexedPage, SearchLanguage } from '../search-index.ts';
import type { Term } from '../terms.ts';
import { askAll, askSome, type Part, type PartAnswer, type Way } from './ask-part.ts';
import { createLookup } from './lookup.ts';
import { findNearest, listNear } from './nearest.ts';
import { getOtherWays, holdsPhrase, type Query, readQuery } from './query.ts';
import type { SearchSource } from './source.ts';

/** A page that answers. */
export interface Hit {
  kind: SearchKind;
  key: string;
  path: string;
  title: string;
  /** Language of the title, where it is another than that of the page. */
  lang?: string;
  themes: string[];
  cities: string[];
  score: number;
}

/** What was found, and what was changed to find it. */
export interface Answer {
  hits: Hit[];
  /** The question that is answered, where the one that was asked has no answer: a misspelt word mended. */
  mended?: string;
  /** No page holds the words between quotation marks together: these hold them apart. */
  isUnquoted?: boolean;
  /** No page holds all words: these hold some. */
  isPartial?: boolean;
  /** The words that were looked up, to be marked. */
  query: Query;
}

export interface Search {
  language: SearchLanguage;
  /** Only what a browser saves is searched. */
  isKept?: true;
  ask(text: string): Promise<Answer>;
  /** Words of the site that look like those of a question, for whoever has found nothing. */
  suggest(text: string): Promise<string[]>;
  /** What the text of a page says. */
  read(hit: Pick<Hit, 'kind' | 'key'>): Promise<SearchEntry>;
  /** Every page, in the order of the kinds: for a search by filters alone. */
  all(): Hit[];
}

/** What a question finds before anything in it is changed. */
interface Found {
  /** Pages that hold all of its words. */
  hits: Hit[];
  /** Those, and others that hold the words which decide. */
  most: Hit[];
  /** Words that no page holds. */
  unknown: Set<string>;
  /** Words for which others were found that begin like them. */
  guessed: Set<string>;
}

/** What a synonym is worth beside the word itself. */
const SYNONYM = 0.7;
/** Words that are suggested for each word of a question that found nothing. */
const SUGGESTED = 3;
/** A beginning that so small a share of pages holds may be a misspelt word: `schol` begins `scholarship`. */
const RARE = 0.05;
/** The nearest word must then be on so many times as many pages. */
const FAR_COMMONER = 4;
/** With fewer pages that hold all of its words, those that hold some of them follow. */
const FEW = 3;
/**
 * The best answers whose texts are read for the words between quotation marks. The index does not know which words stand
 * together, and each text is a request: more of them would cost a phone more than all else of a search.
 */
const READ_FOR_PHRASES = 24;
/** Other ways to put a question that are tried at most. */
const MOST_WAYS = 8;

/**
 * Opens the search of a language.
 * @param lang BCP 47 tag
 */
export async function openSearch(source: SearchSource, lang: string): Promise<Search> {
  const language = await source.language();
  const parts = await Promise.all(
    language.parts.map(async (name): Promise<Part> => {
      const index = await source.index(name);
      return { name, index, lookup: createLookup(index, (file) => source.terms(name, file)) };
    }),
  );
  const pages = parts.reduce((sum, { index }) => sum + index.pages.length, 0);
  const toHits = (scores: readonly Map<number, number>[]): Hit[] =>
    parts
      .flatMap((part, place) => [...(scores[place] ?? [])].flatMap(([page, score]) => toHit(part, page, score)))
      .sort(compareHits);

  const askWords = async (query: Query): Promise<Found> => {
    const others = getOtherWays(query.terms, language.synonyms, lang).slice(0, MOST_WAYS);
    query.ways = others;
    const ways: Way[] = [{ terms: query.terms, worth: 1 }, ...others.map((terms) => ({ terms, worth: SYNONYM }))];
    const answers = await Promise.all(parts.map((part) => askAll(part, ways, lang)));
    const inAll = (pick: (answer: PartAnswer) => Term[]): Set<string> => {
      const [first, ...rest] = answers.map((answer) => pick(answer).map(({ word }) => word));
      return new Set((first ?? []).filter((word) => rest.every((words) => words.includes(word))));
    };
    const either = answers.map(({ scores, most }) => new Map([...most, ...scores]));
    return {
      hits: toHits(answers.map(({ scores }) => scores)),
      most: toHits(either),
      unknown: inAll(({ unknown }) => unknown),
      guessed: inAll(({ guessed, unknown }) => [...guessed, ...unknown]),
    };
  };
  const keepPhrases = async (hits: readonly Hit[], { phrases }: Query): Promise<Hit[]> => {
    const best = hits.slice(0, READ_FOR_PHRASES);
    const texts = await Promise.all(best.map(({ kind, key }) => source.text(kind, key)));
    return best.filter((_, place) => {
      const entry = texts[place];
      const all = entry && [
        entry.title,
        ...entry.names.map(([name]) => name),
        entry.summary,
        ...entry.body,
        ...entry.asides,
      ];
      return phrases.every((phrase) => all?.some((text) => holdsPhrase(text, phrase, lang)));
    });
  };
  let words: Promise<string[]> | undefined;
  const loadWords = async (): Promise<string[]> => {
    const lists = await Promise.all(parts.map(({ name, index }) => source.words(name, index.words)));
    return lists.flat();
  };
  const mend = async (text: string, { terms }: Query, unknown: ReadonlySet<string>): Promise<string | undefined> => {
    words ??= loadWords();
    const list = await words;
    let mended = '';
    let end = 0;
    for (const term of terms) {
      if (!unknown.has(term.word)) continue;
      const nearest = findNearest(term.word, list);
      // What goes on from the word has been found already.
      if (nearest === undefined || fold(nearest).startsWith(term.word)) continue;
      mended += text.slice(end, term.start) + nearest;
      end = term.end;
    }
    return end === 0 ? undefined : mended + text.slice(end);
  };

  return {
    language,
    read: ({ kind, key }) => source.text(kind, key),
    suggest: async (text) => {
      words ??= loadWords();
      const list = await words;
      return [...new Set(readQuery(text, lang).terms.flatMap(({ word }) => listNear(word, list, SUGGESTED)))];
    },
    all: () => toHits(parts.map(({ index }) => new Map(index.pages.map((_, page) => [page, 0])))),
    ask: async (text) => {
      const query = readQuery(text, lang);
      if (query.terms.length === 0) return { hits: [], query };
      const { hits, most, unknown, guessed } = await askWords(query);
      if (hits.length > 0 && query.phrases.length > 0) {
        const exact = await keepPhrases(hits, query);
        return exact.length > 0 ? { hits: exact, query } : { hits, query, isUnquoted: true };
      }
      const strange = hits.length === 0 ? unknown : hits.length <= pages * RARE ? guessed : new Set<string>();
      const mended = strange.size > 0 ? await mend(text, query, strange) : undefined;
      if (mended !== undefined) {
        const again = readQuery(mended, lang);
        const found = await askWords(again);
        if (found.hits.length > hits.length * FAR_COMMONER)
          return { hits: append(found.most, hits), query: again, mended };
      }
      if (hits.length >= FEW) return { hits: most, query };
      const some = toHits(await Promise.all(parts.map((part) => askSome(part, query.terms, lang))));
      const all = append(most, some).sort(compareHits);
      return { hits: all, query, ...(hits.length === 0 && all.length > 0 && { isPartial: true }) };
    },
  };
}

/** The hits of both, each once: those of the first list before the others. */
function append(a: readonly Hit[], b: readonly Hit[]): Hit[] {
  const known = new Set(a.map(({ path }) => path));
  return [...a, ...b.filter(({ path }) => !known.has(path))];
}

function toHit({ index }: Part, number: number, score: number): Hit[] {
  const page = index.pages[number];
  if (!page) return [];
  const [key, path, title, kind, themes, cities, lang]: IndexedPage = page;
  const name = (names: readonly string[]) => (place: number) => names[place] ?? '';
  return [
    {
      kind: searchKinds[kind] ?? 'pages',
      key,
      path,
      title,
      ...(lang !== undefined && { lang }),
      themes: themes.map(name(index.themes)),
      cities: cities.map(name(index.cities)),
      score,
    },
  ];
}

/**
 * The best first; equal ones in the order of the kinds, then of their keys. A page that must not give its subject away never
 * stands above another that answers as well: someone may look over the shoulder.
 */
function compareHits(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.kind !== b.kind) return searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind);
  const hidden = Number(isDiscreetSlug(a.key)) - Number(isDiscreetSlug(b.key));
  return hidden || (a.key < b.key ? -1 : 1);
}

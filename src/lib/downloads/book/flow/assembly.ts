import type { Chapter, GlossaryItem } from '../chapter/chapter.ts';
import type { SourceLine } from './model.ts';

/** What chapters of one publication share. */
export interface Assembly {
  /** Id of the chapter of an entry, `practices/barcelona-saier`. */
  ids: ReadonlyMap<string, string>;
  /** Source key → number through all chapters, in order of their first use. */
  numbers: ReadonlyMap<string, number>;
  sources: SourceLine[];
  glossary: GlossaryItem[];
}

/**
 * Assembles standalone chapters: works out what they share in one publication.
 * @param compare order of words in the reader's language
 */
export function assembleChapters(chapters: readonly Chapter[], compare: (a: string, b: string) => number): Assembly {
  const sources = [...byKey(chapters.flatMap((chapter) => chapter.sources)).values()];
  return {
    ids: new Map(chapters.map(({ entry, id }) => [entry, id])),
    numbers: new Map(sources.map(({ key }, index) => [key, index + 1])),
    sources: sources.map(({ key: _key, ...source }, index) => ({ number: index + 1, ...source })),
    glossary: [...byKey(chapters.flatMap((chapter) => chapter.glossary)).values()].sort((a, b) =>
      compare(a.term, b.term),
    ),
  };
}

/** The first of each key, in order. */
function byKey<T extends { key: string }>(items: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(item.key)) found.set(item.key, item);
  return found;
}

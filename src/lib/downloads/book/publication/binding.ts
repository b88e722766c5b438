import type { Formats } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/registry.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { LooseChapter, LooseSource } from '../chapter/chapter.ts';
import type { Chapter, GlossaryItem, Publication, ResolvedEntry } from './publication.ts';

/** What chapters are bound with. */
export interface BindingContext {
  /** The words of the locale that a chapter is written in. */
  translate(locale: Locale): Translator;
  /** Order of words in the reader's language. */
  compare: Formats['compare'];
}

/**
 * Binds loose chapters in reading order: sources numbered through all of them, links between them turned inside, one
 * glossary. The build binds its files with it, and the browser the toolkit of a reader.
 */
export function bindChapters(
  loose: readonly LooseChapter[],
  { translate, compare }: BindingContext,
): Pick<Publication, 'chapters' | 'sources' | 'glossary'> {
  const sources = byKey(loose.flatMap((chapter) => chapter.sources));
  const numbers = new Map([...sources.keys()].map((key, index) => [key, index + 1]));
  const ids = new Map(loose.map(({ entry, id }) => [entry, id]));
  return {
    chapters: loose.map((chapter) => bindChapter(chapter, ids, numbers, translate(chapter.words))),
    sources: [...sources.values()].map((source) => toLine(source, numbers)),
    glossary: [...byKey(loose.flatMap((chapter) => chapter.glossary)).values()].sort((a, b) => compare(a.term, b.term)),
  };
}

function bindChapter(
  { entry: _entry, updated: _updated, glossary: _glossary, sources, resolve, ...chapter }: LooseChapter,
  ids: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
  t: Translator,
): Chapter {
  const lead = <T extends ResolvedEntry>(found: Readonly<Record<string, T>>, folder = ''): Record<string, T> =>
    Object.fromEntries(
      Object.entries(found).map(([key, value]) => [key, { ...value, internalId: ids.get(folder + key) }]),
    );
  return {
    ...chapter,
    resolve: {
      ...resolve,
      entries: lead(resolve.entries),
      practices: lead(resolve.practices, 'practices/'),
      benchmarks: lead(resolve.benchmarks, 'benchmarks/'),
      infographics: lead(resolve.infographics, 'infographics/'),
      sources: Object.fromEntries(sources.map(({ key }) => [key, numbers.get(key) as number])),
    },
    t,
  };
}

/** The first of each key, in order. */
function byKey<T extends LooseSource | GlossaryItem>(items: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(item.key)) found.set(item.key, item);
  return found;
}

const toLine = (
  { key, ...line }: LooseSource,
  numbers: ReadonlyMap<string, number>,
): Publication['sources'][number] => ({
  number: numbers.get(key) as number,
  ...line,
});

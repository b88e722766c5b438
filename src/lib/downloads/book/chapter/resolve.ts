import { isEntryCollection } from '../../../collections/collections.ts';
import { getPath } from '../../../content/site/addresses.ts';
import type { Entry, Site } from '../../../content/site/site.ts';
import { getWords, pickText, pickWords } from '../../../content/site/words.ts';
import type { Block } from '../../../document/model.ts';
import { getDocumentReferences } from '../../../document/references.ts';
import { walkBlocks } from '../../../document/walk.ts';
import { getCard } from '../../../views/cards.ts';
import { buildPrintFigure } from '../../../views/figure-view.ts';
import type { Chapter } from './chapter.ts';
import { type ChapterLanguage, getWordLanguage } from './chapter-language.ts';
import { resolvePlace } from './resolve-place.ts';
import type { ResolvedEntry, ResolvedImage } from './resolved.ts';

/** What the references of a chapter are resolved with. */
export interface ResolveContext {
  site: Site;
  language: ChapterLanguage;
  /** The entry's pictures; none for a record. */
  images?: Entry['images'];
  /** The benchmark that the chapter is, for its factors. */
  benchmark?: string;
}

/**
 * Collects all that the blocks of a chapter refer to.
 * @throws if something that they show does not exist; the checks of the content name its line
 */
export function resolveReferences(blocks: readonly Block[], context: ResolveContext): Chapter['resolve'] {
  const { site, language } = context;
  const resolved: Chapter['resolve'] = {
    entries: {},
    practices: {},
    benchmarks: {},
    terms: {},
    infographics: {},
    places: {},
    images: {},
  };
  const show = {
    practices: (key: string) => {
      const practice = need(site.entries('practices').get(key), 'practices', key);
      const { title, summary, cities, fallback } = getCard(site, practice, language.words);
      const city =
        cities[0]?.name ??
        getWords(site, site.records('cities').get(practice.facts.city)?.value.name ?? {}, language.words);
      resolved.practices[key] = {
        ...link(context, 'practices', key),
        title,
        summary,
        city,
        ...getWordLanguage(site, language.words, fallback),
      };
    },
    infographics: (key: string) => {
      const entry = need(site.entries('infographics').get(key), 'infographics', key);
      const { fallback } = pickText(site, entry, language.words);
      const { title, alt, picture, table } = buildPrintFigure(site, entry, language.words);
      const { svg, width, height } = picture;
      resolved.infographics[key] = {
        ...link(context, 'infographics', key),
        title,
        alt,
        picture: { svg, width, height },
        table,
        ...getWordLanguage(site, language.words, fallback),
      };
    },
    places: (key: string) => {
      resolved.places[key] = need(resolvePlace(site, key, language.words), 'places', key);
    },
    benchmarks: (key: string) => {
      const { value } = need(site.records('benchmarks').get(key), 'benchmarks', key);
      const words = (map: Record<string, string>) => getWords(site, map, language.words);
      const factors = value.factors.map(({ id, name, why, questions, indicators }) => ({
        id,
        name: words(name),
        why: words(why),
        questions: questions.map(words),
        indicators: indicators.map(words),
      }));
      const { text: title, fallback } = pickWords(site, value.name, language.words);
      resolved.benchmarks[key] = {
        ...link(context, 'benchmarks', key),
        title,
        factors,
        ...getWordLanguage(site, language.words, fallback),
      };
    },
    glossary: (key: string) => {
      const { value } = need(site.records('glossary').get(key), 'glossary', key);
      const words = (map: Record<string, string>) => getWords(site, map, language.words);
      resolved.terms[key] = { term: words(value.term), definition: words(value.definition) };
    },
  };
  if (context.benchmark !== undefined) show.benchmarks(context.benchmark);
  for (const { collection, key } of getDocumentReferences({ children: [...blocks], footnotes: [] })) {
    if (collection in show) show[collection as keyof typeof show](key);
  }
  walkBlocks(
    blocks,
    (block) => {
      if (block.type === 'figure') resolved.images[block.src] = findImage(context, block.src);
    },
    (inline) => {
      if (inline.type !== 'link' || !inline.target) return;
      const { collection, key } = inline.target;
      const target = resolveTarget(context, collection, key);
      if (target) resolved.entries[`${collection}/${key}`] = target;
    },
  );
  return resolved;
}

/** Undefined where a link leads nowhere: its words then stand alone, as on the page. */
function resolveTarget(context: ResolveContext, collection: string, key: string): ResolvedEntry | undefined {
  const { site, language } = context;
  const named = (title: string, fallback?: ReturnType<typeof pickWords>['fallback']) => ({
    ...link(context, collection, key),
    title,
    ...getWordLanguage(site, language.words, fallback),
  });
  if (isEntryCollection(collection)) {
    const entry = site.entries(collection).get(key);
    if (!entry) return undefined;
    const { title, fallback } = getCard(site, entry, language.words);
    return named(title, fallback);
  }
  const value: unknown = site.records(collection as 'themes').get(key)?.value;
  const map = value as { name?: Record<string, string>; term?: Record<string, string> } | undefined;
  const { text, fallback } = pickWords(site, map?.name ?? map?.term ?? {}, language.words);
  return text ? named(text, fallback) : undefined;
}

function link({ site, language }: ResolveContext, collection: string, key: string): Pick<ResolvedEntry, 'url'> {
  const path = getPath(site, collection, key, language.reader);
  return { url: path && site.urls.absolute(path).href };
}

/** @param src as written in the text: `./photo.jpg` */
function findImage({ images }: ResolveContext, src: string): ResolvedImage {
  const { file, hash } = need(images?.get(src.replace(/^\.\//, '')), 'images', src);
  return { file, sha256: hash };
}

function need<T>(value: T | undefined, collection: string, key: string): T {
  if (value === undefined)
    throw new Error(`There is no ${collection}/${key}, which a text shows. Run "npm run check" to see where.`);
  return value;
}

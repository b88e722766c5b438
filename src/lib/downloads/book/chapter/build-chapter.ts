import { isEntryCollection } from '../../../collections/collections.ts';
import { getPath } from '../../../content/site/addresses.ts';
import type { Relations, Site } from '../../../content/site/site.ts';
import { getWords, pickText, pickWords } from '../../../content/site/words.ts';
import type { Block } from '../../../document/model.ts';
import { getDocumentReferences } from '../../../document/references.ts';
import type { Locale, LocaleInfo } from '../../../i18n/registry.ts';
import { getThemeKeys } from '../../../views/cards.ts';
import { getFactRows } from '../../../views/fact-rows.ts';
import { getSourceItems } from '../../../views/source-list.ts';
import { getTranslationNotice } from '../../../views/translation-notice.ts';
import { getBenchmarkBlocks } from './benchmark-blocks.ts';
import type { Chapter, ChapterKind, ChapterSource } from './chapter.ts';
import { getWordLanguage } from './chapter-language.ts';
import { getEntryParts } from './entry-blocks.ts';
import { getGlossary } from './glossary.ts';
import type { ThemeLabel } from './labels.ts';
import { getProjectBlocks, getProjectFacts } from './project-blocks.ts';
import { resolveReferences } from './resolve.ts';

/** What a chapter is resolved from, and for which reader. */
export interface ChapterContext {
  site: Site;
  relations: Relations;
  locale: Locale;
}

/** Resolves one item of a publication, `practices/barcelona-saier`. */
export function buildChapter(context: ChapterContext, item: string): Chapter {
  const [collection = '', key = ''] = item.split('/');
  if (isEntryCollection(collection))
    return buildEntryChapter(context, collection as ChapterKind & typeof collection, key);
  return collection === 'projects' ? buildProjectChapter(context, key) : buildBenchmarkChapter(context, key);
}

function buildEntryChapter(
  context: ChapterContext,
  kind: Exclude<ChapterKind, 'benchmarks' | 'projects'>,
  key: string,
): Chapter {
  const { site, locale } = context;
  const entry = site.entries(kind).get(key);
  if (!entry) throw new Error(`There is no entry ${kind}/${key}.`);
  const { text, fallback } = pickText(site, entry, locale);
  const words = text.locale;
  const parts = getEntryParts(site, entry, words);
  const blocks = [...parts.before, ...text.document.children, ...parts.after];
  const all = [...blocks, ...text.document.footnotes.flatMap((note) => note.children)];
  const { t } = site.language(words);
  const resolve = resolveReferences(all, {
    site,
    language: { reader: locale, words },
    images: entry.images,
  });
  return {
    ...getFrame(context, kind, key, words, getThemeKeys(entry), fallback),
    title: text.frontmatter.title,
    summary: text.frontmatter.summary,
    notice: getTranslationNotice(site, entry, text, words)?.isMachine ? 'machine' : undefined,
    remarks: parts.remarks,
    facts: [
      ...getFactRows(site, entry, words).map((row) => ({
        label: t(row.label),
        value: row.values.map((value) => value.text).join(', '),
      })),
      ...parts.facts,
    ],
    blocks,
    footnotes: text.document.footnotes,
    updated: text.frontmatter.updated,
    resolve,
    sources: getSources(site, [...getCited(all), ...entry.facts.sources], locale),
    glossary: getGlossary(site, Object.keys(resolve.terms), locale),
  };
}

function buildBenchmarkChapter(context: ChapterContext, key: string): Chapter {
  const { site, relations, locale } = context;
  const value = site.records('benchmarks').get(key)?.value;
  if (!value) throw new Error(`There is no benchmark "${key}".`);
  const { text: title, fallback } = pickWords(site, value.name, locale);
  const words = fallback?.locale ?? locale;
  const { t } = site.language(words);
  const blocks = getBenchmarkBlocks(site, relations, key, words);
  return {
    ...getFrame(context, 'benchmarks', key, words, value.themes, fallback),
    title,
    summary: getWords(site, value.summary, words),
    remarks: [t(value.origin === 'synthesis' ? 'benchmark.synthesis' : 'benchmark.project')],
    facts: [],
    blocks,
    footnotes: [],
    resolve: resolveReferences(blocks, {
      site,
      language: { reader: locale, words },
      benchmark: key,
    }),
    sources: getSources(site, value.sources, locale),
    glossary: [],
  };
}

function buildProjectChapter(context: ChapterContext, key: string): Chapter {
  const { site, locale } = context;
  const value = site.records('projects').get(key)?.value;
  if (!value) throw new Error(`There is no project "${key}".`);
  const { text: title, fallback } = pickWords(site, value.name, locale);
  const words = fallback?.locale ?? locale;
  const blocks = getProjectBlocks(site, key, words);
  return {
    ...getFrame(context, 'projects', key, words, value.themes, fallback),
    title,
    summary: getWords(site, value.summary, words),
    remarks: [],
    facts: getProjectFacts(site, key, words),
    blocks,
    footnotes: [],
    updated: value.updated,
    resolve: resolveReferences(blocks, { site, language: { reader: locale, words } }),
    sources: getSources(site, value.sources, locale),
    glossary: [],
  };
}

/** What every chapter has, whatever its kind. */
function getFrame(
  { site, locale }: ChapterContext,
  kind: ChapterKind,
  key: string,
  words: Locale,
  themes: string[],
  fallback?: LocaleInfo,
) {
  const path = getPath(site, kind, key, locale);
  const { t, formats } = site.language(locale);
  return {
    id: `${kind}-${key}`,
    entry: `${kind}/${key}`,
    words,
    kind,
    type: t(`type.${kind}`),
    url: path && site.urls.absolute(path).href,
    themes: getThemeLabels(site, themes, words),
    fallback: fallback && formats.language(fallback.lang),
    ...getWordLanguage(site, words),
  };
}

/** Letters and names of themes. */
export function getThemeLabels(site: Site, keys: readonly string[], locale: Locale): ThemeLabel[] {
  return keys.flatMap((key) => {
    const theme = site.records('themes').get(key)?.value;
    return theme ? { letter: theme.letter, name: getWords(site, theme.name, locale) } : [];
  });
}

const getSources = (site: Site, keys: string[], locale: Locale): ChapterSource[] =>
  getSourceItems(site, keys, locale).map(({ number: _number, fallback, lang: _lang, ...source }) => ({
    ...source,
    ...(fallback ? { lang: fallback.lang } : {}),
  }));

const getCited = (blocks: Block[]): string[] =>
  getDocumentReferences({ children: blocks, footnotes: [] }).flatMap(({ collection, key }) =>
    collection === 'sources' ? key : [],
  );

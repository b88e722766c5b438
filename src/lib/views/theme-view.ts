import { type CollectionWith, collectionsWith } from '../collections/collections.ts';
import { getPath, getSlug } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { getWords, pickName, pickWords, type Words } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { type Card, getCards } from './cards.ts';
import { type ToolkitLink, toToolkitLink } from './toolkit-view.ts';

/** A benchmark with its key factors, for a list. */
export interface BenchmarkLine {
  key: string;
  path: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  standard: Words;
  /** Letter of its line. */
  letter?: string;
  factors: { name: string; fallback?: LocaleInfo; path: string }[];
}

/** A theme's own navigation: what there is to read, in the order in which a city works. */
export interface ThemeView {
  key: string;
  letter: string;
  name: string;
  summary: Words;
  benchmarks: BenchmarkLine[];
  groups: {
    collection: CollectionWith<'facets'>;
    label: StringKey;
    listPath: string;
    cards: Card[];
  }[];
  toolkits: ToolkitLink[];
  count: number;
}

const themeQuery = defineQuery('theme-view', (site, key: string, locale: Locale): ThemeView => {
  const theme = site.records('themes').get(key);
  if (!theme) throw new Error(`There is no theme "${key}".`);
  const groups = collectionsWith('facets').map((collection) => ({
    collection,
    label: `section-title.${collection}` as const,
    listPath: site.urls.section(locale, collection),
    cards: getCards(site, collection, locale)
      .filter((card) => card.themes.some((tag) => tag.key === key))
      .sort((a, b) => Number(b.themes[0]?.key === key) - Number(a.themes[0]?.key === key)),
  }));
  const benchmarks = getBenchmarkLines(site, locale, key);
  const toolkits = [...site.records('toolkits').values()]
    .filter(({ value }) => value.themes.includes(key))
    .map((toolkit) => toToolkitLink(site, toolkit, locale));
  return {
    key,
    letter: theme.value.letter,
    name: getWords(site, theme.value.name, locale),
    summary: pickWords(site, theme.value.summary, locale),
    benchmarks,
    groups: groups.filter((group) => group.cards.length > 0),
    toolkits,
    count: groups.reduce((sum, group) => sum + group.cards.length, benchmarks.length),
  };
});

/** Gathers everything of a theme; entries for which it is the main theme come first. */
export const buildThemeView = (site: Site, key: string, locale: Locale): ThemeView =>
  site.query(themeQuery, key, locale);

const benchmarksQuery = defineQuery('benchmark-lines', (site, locale: Locale, theme: string): BenchmarkLine[] =>
  [...site.records('benchmarks').values()]
    .filter(({ value }) => theme === '' || value.themes.includes(theme))
    .sort((a, b) => letterOf(site, a.value.themes[0]).localeCompare(letterOf(site, b.value.themes[0]), 'en'))
    .map(({ key, value }) => ({
      key,
      path: getPath(site, 'benchmarks', key, locale) ?? '',
      ...pickName(site, value.name, locale),
      standard: pickWords(site, value.standard, locale),
      letter: letterOf(site, value.themes[0]),
      factors: value.factors.map((factor) => ({
        ...pickName(site, factor.name, locale),
        path: getPath(site, 'factors', `${key}/${factor.id}`, locale) ?? '',
      })),
    })),
);

/** Benchmarks of a theme, or all of them. */
export const getBenchmarkLines = (site: Site, locale: Locale, theme = ''): BenchmarkLine[] =>
  site.query(benchmarksQuery, locale, theme);

/** The same lines, leading to the assessment of each benchmark. */
export const getAssessmentLines = (site: Site, locale: Locale, theme?: string): BenchmarkLine[] =>
  getBenchmarkLines(site, locale, theme).map((line) => {
    const path = site.urls.assessment(locale, getSlug(site, 'benchmarks', line.key, locale) ?? '');
    const factors = line.factors.map((factor) => ({ ...factor, path: `${path}#${factor.path.split('#')[1]}` }));
    return { ...line, path, factors };
  });

const letterOf = (site: Site, theme: string | undefined) =>
  (theme && site.records('themes').get(theme)?.value.letter) || 'Z';

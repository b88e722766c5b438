import type { Localized } from '../collections/fields.ts';
import type { Relations, Site } from '../content/site/site.ts';
import { pickName, pickWords, type Words } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { type Card, findCard, getThemeTag, type ThemeTag } from './cards.ts';
import { getSourceItems, type SourceItem } from './source-list.ts';

/** A key factor for a reader, with the practices that serve it. */
export interface FactorView {
  id: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  why: Words;
  how: Words;
  questions: Words[];
  indicators: Words[];
  practices: Card[];
}

export interface BenchmarkView {
  name: string;
  summary: Words;
  standard: Words;
  /** We composed it: the page says so. */
  isSynthesis: boolean;
  themes: ThemeTag[];
  factors: FactorView[];
  sources: SourceItem[];
}

/** Resolves a benchmark for a reader. */
export function buildBenchmarkView(site: Site, relations: Relations, key: string, locale: Locale): BenchmarkView {
  const value = site.records('benchmarks').get(key)?.value;
  if (!value) throw new Error(`There is no benchmark "${key}".`);
  const words = (map: Localized) => pickWords(site, map, locale);
  return {
    name: words(value.name).text,
    summary: words(value.summary),
    standard: words(value.standard),
    isSynthesis: value.origin === 'synthesis',
    themes: value.themes.flatMap((theme) => getThemeTag(site, theme, locale) ?? []),
    factors: value.factors.map((factor) => ({
      id: factor.id,
      ...pickName(site, factor.name, locale),
      why: words(factor.why),
      how: words(factor.how),
      questions: factor.questions.map(words),
      indicators: factor.indicators.map(words),
      practices: relations
        .incoming({ collection: 'factors', key: `${key}/${factor.id}` })
        .filter((node) => node.collection === 'practices')
        .flatMap((node) => findCard(site, 'practices', node.key, locale) ?? []),
    })),
    sources: getSourceItems(site, value.sources, locale),
  };
}

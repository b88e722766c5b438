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
  /** The first ones. */
  practices: Card[];
  /** Where to find the others, if there are more. */
  more?: string;
}

/** Practices named with a key factor at most: a page of a benchmark stays one that can be read. */
const SHOWN = 24;

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
  const themes = value.themes.flatMap((theme) => getThemeTag(site, theme, locale) ?? []);
  return {
    name: words(value.name).text,
    summary: words(value.summary),
    standard: words(value.standard),
    isSynthesis: value.origin === 'synthesis',
    themes,
    factors: value.factors.map((factor) => ({
      id: factor.id,
      ...pickName(site, factor.name, locale),
      why: words(factor.why),
      how: words(factor.how),
      questions: factor.questions.map(words),
      indicators: factor.indicators.map(words),
      ...getPractices(site, relations, `${key}/${factor.id}`, themes[0]?.path, locale),
    })),
    sources: getSourceItems(site, value.sources, locale),
  };
}

/** Practices that serve a key factor; the page of the theme leads to the others. */
function getPractices(
  site: Site,
  relations: Relations,
  key: string,
  themePath: string | undefined,
  locale: Locale,
): Pick<FactorView, 'practices' | 'more'> {
  const nodes = relations
    .incoming({ collection: 'factors', key })
    .filter(({ collection }) => collection === 'practices');
  return {
    practices: nodes.slice(0, SHOWN).flatMap((node) => findCard(site, 'practices', node.key, locale) ?? []),
    more: nodes.length > SHOWN ? themePath : undefined,
  };
}

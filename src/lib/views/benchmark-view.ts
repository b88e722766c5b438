import type { Factor } from '../collections/benchmarks/schema.ts';
import type { Localized } from '../collections/fields.ts';
import type { Relations, Site } from '../content/site/site.ts';
import { pickName, pickWords, type Words } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { type Card, findCard, getThemeTag, type ThemeTag } from './cards.ts';
import { getSourceItems, type SourceItem } from './source-list.ts';

/** A practice that serves a key factor. */
export interface FactorPractice {
  card: Card;
  /** Why it was chosen; those that only name the factor have no reason. */
  why?: Words;
}

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
  practices: FactorPractice[];
  /** Where to find the others, if there are more. */
  more?: string;
}

/** Practices named with a key factor at most: a reader compares three, not twelve. */
const SHOWN = 3;

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
      ...getPractices(site, relations, key, factor, themes[0]?.path, locale),
    })),
    sources: getSourceItems(site, value.sources, locale),
  };
}

/** Practices of a key factor: those chosen for it, or else the first that name it. The page of the theme leads to the others. */
function getPractices(
  site: Site,
  relations: Relations,
  benchmark: string,
  { id, practices: chosen }: Factor,
  themePath: string | undefined,
  locale: Locale,
): Pick<FactorView, 'practices' | 'more'> {
  const named = relations
    .incoming({ collection: 'factors', key: `${benchmark}/${id}` })
    .filter(({ collection }) => collection === 'practices')
    .map(({ key }) => ({ practice: key, why: undefined }));
  const shown = chosen.length > 0 ? chosen : named.slice(0, SHOWN);
  const isShown = ({ practice }: { practice: string }) => shown.some((row) => row.practice === practice);
  return {
    practices: shown.flatMap(({ practice, why }) => {
      const card = findCard(site, 'practices', practice, locale);
      return card ? [{ card, why: why && pickWords(site, why, locale) }] : [];
    }),
    more: named.every(isShown) ? undefined : themePath,
  };
}

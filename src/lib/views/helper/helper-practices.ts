import { defineQuery } from '../../content/site/query.ts';
import type { Entry, Site } from '../../content/site/site.ts';
import { getWords } from '../../content/site/words.ts';
import type { Locale } from '../../i18n/registry.ts';
import { type Card, getCard } from '../cards.ts';
import type { Population } from '../population.ts';
import { getSizeOf } from './helper-answers.ts';

/** A practice proposed to a city, with the reasons. */
export interface ProposedPractice {
  card: Card;
  reasons: string[];
}

export interface ProposedPractices {
  /** From cities whose documented size is like the reader's. */
  sameSize: ProposedPractice[];
  /** Others on the theme, the most telling first. */
  others: ProposedPractice[];
  /** Number of all practices on the theme. */
  count: number;
}

/** Practices of each group that are shown at most: a page does not grow with the site. */
const SHOWN = { sameSize: 12, others: 4 };

/** Practices on a theme for a city of some size. No size is guessed: a city without a documented one is among the others. */
export const getProposedPractices = (site: Site, theme: string, size: string, locale: Locale): ProposedPractices =>
  site.query(proposedQuery, theme, size, locale);

const proposedQuery = defineQuery(
  'proposed-practices',
  (site, theme: string, size: string, locale: Locale): ProposedPractices => {
    const practices = getRanked(site, theme, locale);
    const isSameSize = (entry: Entry<'practices'>) => findPopulation(site, entry, size) !== undefined;
    const propose = (entry: Entry<'practices'>): ProposedPractice => ({
      card: getCard(site, entry, locale),
      reasons: getReasons(site, entry, theme, size, locale),
    });
    return {
      sameSize: practices.filter(isSameSize).slice(0, SHOWN.sameSize).map(propose),
      others: practices
        .filter((entry) => !isSameSize(entry))
        .slice(0, SHOWN.others)
        .map(propose),
      count: practices.length,
    };
  },
);

/** Keys of the practices on a theme, the most telling first. */
const rankedQuery = defineQuery('ranked-practices', (site, theme: string, locale: Locale): string[] => {
  const { formats } = site.language(locale);
  return [...site.entries('practices').values()]
    .filter((entry) => entry.facts.themes.includes(theme))
    .map((entry) => ({ entry, title: getCard(site, entry, locale).title }))
    .sort(
      (a, b) =>
        Number(b.entry.facts.themes[0] === theme) - Number(a.entry.facts.themes[0] === theme) ||
        b.entry.facts.factors.length - a.entry.facts.factors.length ||
        formats.compare(a.title, b.title),
    )
    .map(({ entry }) => entry.key);
});

const getRanked = (site: Site, theme: string, locale: Locale): Entry<'practices'>[] =>
  site.query(rankedQuery, theme, locale).flatMap((key) => site.entries('practices').get(key) ?? []);

/** Population of the city of a practice, if it makes the size asked for. */
function findPopulation(site: Site, entry: Entry<'practices'>, size: string): Population | undefined {
  const population = site.records('cities').get(entry.facts.city)?.value.population;
  return population && getSizeOf(site, population.value) === size ? population : undefined;
}

function getSizeReason(site: Site, city: string, { value, approximate }: Population, locale: Locale): string {
  const { t, formats } = site.language(locale);
  if (approximate) return t('helper.why-class', { city });
  return t('helper.why-size', { city, number: formats.number(value) });
}

function getReasons(site: Site, entry: Entry<'practices'>, theme: string, size: string, locale: Locale): string[] {
  const { t, formats } = site.language(locale);
  const { city, themes, factors, cost } = entry.facts;
  const population = findPopulation(site, entry, size);
  const record = site.records('cities').get(city)?.value;
  const names = getFactorNames(site, factors, theme, locale);
  return [
    ...(population && record ? [getSizeReason(site, getWords(site, record.name, locale), population, locale)] : []),
    ...(themes[0] === theme ? [t('helper.why-main')] : []),
    ...(names.length > 0 ? [t('helper.why-factor', { count: names.length, factors: formats.list(names) })] : []),
    ...(cost === 'low' ? [t('helper.why-cost')] : []),
  ];
}

/** Names of those key factors that belong to a benchmark of the theme. */
function getFactorNames(site: Site, references: readonly string[], theme: string, locale: Locale): string[] {
  return references.flatMap((reference) => {
    const [key = '', id] = reference.split('/');
    const benchmark = site.records('benchmarks').get(key)?.value;
    const factor = benchmark?.themes.includes(theme)
      ? benchmark.factors.find((candidate) => candidate.id === id)
      : undefined;
    return factor ? [getWords(site, factor.name, locale)] : [];
  });
}

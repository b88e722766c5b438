import type { EntryCollection, Facts, Frontmatter } from '../collections/collections.ts';
import { getPath } from '../content/addresses.ts';
import type { Entry, Site } from '../content/site.ts';
import { getWords, pickText } from '../content/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { getCityTag } from './cards.ts';

/** One line of the table beside an entry's title. */
export interface FactRow {
  label: StringKey;
  values: { text: string; path?: string }[];
}

/** The facts worth a line beside the title, by collection. */
export function getFactRows<C extends EntryCollection>(site: Site, entry: Entry<C>, locale: Locale): FactRow[] {
  const { text } = pickText(site, entry, locale);
  const rows = (builders[entry.collection] as RowBuilder)(site, entry.facts, text.frontmatter, locale);
  return rows.filter((row) => row.values.length > 0);
}

type RowBuilder = (
  site: Site,
  facts: Facts<EntryCollection>,
  frontmatter: Frontmatter<EntryCollection>,
  locale: Locale,
) => FactRow[];
type RowBuilders = {
  [C in EntryCollection]: (site: Site, facts: Facts<C>, frontmatter: Frontmatter<C>, locale: Locale) => FactRow[];
};

const builders: RowBuilders = {
  guides: (site, facts, frontmatter, locale) => [
    { label: 'facts.audience', values: [{ text: frontmatter.audience }] },
    { label: 'facts.time', values: [{ text: formatMonths(site, facts.months, locale) }] },
    { label: 'facts.team', values: [{ text: frontmatter.team }] },
    { label: 'facts.projects', values: getProjects(site, facts.projects, locale) },
  ],
  practices: (site, facts, _frontmatter, locale) => [
    { label: 'facts.city', values: getCities(site, [facts.city, ...facts.otherCities], locale) },
    { label: 'facts.country', values: getCountry(site, facts.city, locale) },
    { label: 'facts.years', values: getYears(site, facts.years, locale) },
    { label: 'facts.population', values: getPopulation(site, facts.city, locale) },
    { label: 'facts.projects', values: getProjects(site, facts.projects, locale) },
  ],
  'case-studies': (site, facts, _frontmatter, locale) => [
    { label: facts.mentor ? 'facts.learner' : 'facts.city', values: getCities(site, [facts.city], locale) },
    { label: 'facts.mentor', values: getCities(site, facts.mentor ? [facts.mentor] : [], locale) },
    { label: 'facts.other-cities', values: getCities(site, facts.otherCities, locale) },
    { label: 'facts.years', values: getYears(site, facts.years, locale) },
    { label: 'facts.projects', values: getProjects(site, facts.projects, locale) },
  ],
  infographics: (site, facts, _frontmatter, locale) => [
    {
      label: 'facts.data-date',
      values: facts.dataDate ? [{ text: site.language(locale).formats.date(facts.dataDate) }] : [],
    },
    { label: 'facts.projects', values: getProjects(site, facts.projects, locale) },
  ],
  services: (site, facts, _frontmatter, locale) => [
    { label: 'facts.city', values: getCities(site, facts.city ? [facts.city] : [], locale) },
    {
      label: 'facts.country',
      values: facts.country ? [{ text: site.language(locale).formats.country(facts.country) }] : [],
    },
  ],
  pages: () => [],
};

function formatMonths(site: Site, months: { from: number; to: number }, locale: Locale): string {
  const { t } = site.language(locale);
  if (months.from === months.to) return t('facts.months', { count: months.to });
  return t('facts.month-range', { from: months.from, to: months.to, count: months.to });
}

function getCities(site: Site, keys: string[], locale: Locale): FactRow['values'] {
  return keys.flatMap((key) => {
    const name = site.records('cities').get(key)?.value.name;
    return name ? { text: getWords(site, name, locale), path: getCityTag(site, key, locale)?.path } : [];
  });
}

function getCountry(site: Site, city: string, locale: Locale): FactRow['values'] {
  const country = site.records('cities').get(city)?.value.country;
  return country ? [{ text: site.language(locale).formats.country(country) }] : [];
}

function getPopulation(site: Site, city: string, locale: Locale): FactRow['values'] {
  const population = site.records('cities').get(city)?.value.population;
  return population ? [{ text: site.language(locale).formats.number(population.value) }] : [];
}

function getYears(site: Site, years: { from: number; to?: number } | undefined, locale: Locale): FactRow['values'] {
  if (!years) return [];
  const { t } = site.language(locale);
  if (years.to === undefined) return [{ text: t('facts.since', { year: years.from }) }];
  return [{ text: years.from === years.to ? `${years.from}` : `${years.from}–${years.to}` }];
}

function getProjects(site: Site, keys: string[], locale: Locale): FactRow['values'] {
  return keys.flatMap((key) => {
    const name = site.records('projects').get(key)?.value.name;
    return name ? { text: getWords(site, name, locale), path: getPath(site, 'projects', key, locale) } : [];
  });
}

import { definitions, type EntryCollection, type Facts, type Frontmatter } from '../collections/collections.ts';
import type { FactLine } from '../collections/fact-line.ts';
import { getPath } from '../content/site/addresses.ts';
import type { Entry, Site } from '../content/site/site.ts';
import { pickText, pickWords, type Words } from '../content/site/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { getCityTag } from './cards.ts';
import { formatPopulation } from './population.ts';
import { formatMonths, formatYears } from './spans.ts';

/** One line of the table beside an entry's title. */
export interface FactRow {
  label: StringKey;
  values: (Words & { path?: string })[];
}

/** The facts worth a line beside the title, by collection. */
export function getFactRows<C extends EntryCollection>(site: Site, entry: Entry<C>, locale: Locale): FactRow[] {
  const { frontmatter } = pickText(site, entry, locale).text;
  const lines = getFactLines(entry.collection, entry.facts, frontmatter);
  return lines
    .map((line) => ({ label: line.label, values: resolve(site, line, locale) }))
    .filter((row) => row.values.length > 0);
}

/** The lines as the collection makes them from what its own schemas have passed. */
function getFactLines<C extends EntryCollection>(collection: C, facts: Facts<C>, frontmatter: Frontmatter<C>) {
  const build = definitions[collection].getFactLines as (facts: Facts<C>, frontmatter: Frontmatter<C>) => FactLine[];
  return build(facts, frontmatter);
}

function resolve(site: Site, line: FactLine, locale: Locale): FactRow['values'] {
  const { formats } = site.language(locale);
  if ('text' in line) return [{ text: line.text }];
  if ('cities' in line) return getCities(site, line.cities, locale);
  if ('projects' in line) return getProjects(site, line.projects, locale);
  if ('country' in line) return line.country ? [{ text: formats.country(line.country) }] : [];
  if ('countryOf' in line) return getCountry(site, line.countryOf, locale);
  if ('populationOf' in line) return getPopulation(site, line.populationOf, locale);
  if ('years' in line) return line.years ? [{ text: formatYears(site, line.years, locale) }] : [];
  if ('months' in line) return [{ text: formatMonths(site, line.months, locale) }];
  return line.date ? [{ text: formats.date(line.date) }] : [];
}

function getCities(site: Site, keys: readonly string[], locale: Locale): FactRow['values'] {
  return keys.flatMap((key) => {
    const name = site.records('cities').get(key)?.value.name;
    return name ? { ...pickWords(site, name, locale), path: getCityTag(site, key, locale)?.path } : [];
  });
}

function getCountry(site: Site, city: string, locale: Locale): FactRow['values'] {
  const country = site.records('cities').get(city)?.value.country;
  return country ? [{ text: site.language(locale).formats.country(country) }] : [];
}

function getPopulation(site: Site, city: string, locale: Locale): FactRow['values'] {
  const population = site.records('cities').get(city)?.value.population;
  const text = population && formatPopulation(site, population, locale);
  return text ? [{ text }] : [];
}

function getProjects(site: Site, keys: readonly string[], locale: Locale): FactRow['values'] {
  return keys.flatMap((key) => {
    const name = site.records('projects').get(key)?.value.name;
    return name ? { ...pickWords(site, name, locale), path: getPath(site, 'projects', key, locale) } : [];
  });
}

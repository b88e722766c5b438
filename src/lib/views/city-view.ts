import { getPath } from '../content/addresses.ts';
import type { Site } from '../content/site.ts';
import { getWords } from '../content/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { type Card, getCard, getCityKeys } from './cards.ts';
import { buildPlaceView, type PlaceView } from './place-view.ts';
import { getSourceItems, type SourceItem } from './source-list.ts';

/** A city for a reader: its part in the projects and everything on the site that is about it. */
export interface CityView {
  key: string;
  name: string;
  country: string;
  population?: { value: number; year?: number };
  roles: { project: string; path: string; role: StringKey }[];
  groups: { label: StringKey; collection: string; cards: Card[] }[];
  places: PlaceView[];
  sources: SourceItem[];
}

const aboutCities = ['practices', 'case-studies', 'services'] as const;

/** Resolves a city for a reader. */
export function buildCityView(site: Site, key: string, locale: Locale): CityView {
  const value = site.records('cities').get(key)?.value;
  if (!value) throw new Error(`There is no city "${key}".`);
  const { formats } = site.language(locale);
  const groups = aboutCities.map((collection) => ({
    collection,
    label: `section-title.${collection}` as StringKey,
    cards: [...site.entries(collection).values()]
      .filter((entry) => getCityKeys(entry).includes(key))
      .map((entry) => getCard(site, entry, locale)),
  }));
  return {
    key,
    name: getWords(site, value.name, locale),
    country: formats.country(value.country),
    population: value.population,
    roles: value.projects.flatMap(({ project, role }) => {
      const record = site.records('projects').get(project)?.value;
      const path = getPath(site, 'projects', project, locale);
      return record && path
        ? { project: getWords(site, record.name, locale), path, role: `role.${role}` as StringKey }
        : [];
    }),
    groups: groups.filter((group) => group.cards.length > 0),
    places: [...site.records('places').values()]
      .filter((place) => place.value.city === key)
      .flatMap((place) => buildPlaceView(site, place.key, locale) ?? []),
    sources: getSourceItems(
      site,
      [...value.sources, ...(value.population?.source ? [value.population.source] : [])],
      locale,
    ),
  };
}

/** A city in a list by country. */
export interface CityLine {
  key: string;
  name: string;
  path: string;
  count: number;
}

/** All cities by country, both sorted in the reader's language. */
export function getCitiesByCountry(
  site: Site,
  locale: Locale,
): { code: string; country: string; cities: CityLine[] }[] {
  const { formats } = site.language(locale);
  const counts = new Map<string, number>();
  for (const collection of aboutCities) {
    for (const entry of site.entries(collection).values()) {
      for (const key of getCityKeys(entry)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const groups = new Map<string, CityLine[]>();
  for (const { key, value } of site.records('cities').values()) {
    const line = {
      key,
      name: getWords(site, value.name, locale),
      path: getPath(site, 'cities', key, locale) ?? '',
      count: counts.get(key) ?? 0,
    };
    groups.set(value.country, [...(groups.get(value.country) ?? []), line]);
  }
  return [...groups]
    .map(([code, cities]) => ({
      code,
      country: formats.country(code),
      cities: cities.sort((a, b) => formats.compare(a.name, b.name)),
    }))
    .sort((a, b) => formats.compare(a.country, b.country));
}

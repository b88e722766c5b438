import { type CollectionWith, collectionsWith } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { getWords, pickName } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { type Card, findCard, getCityKeys } from './cards.ts';
import { buildPlaceView, type PlaceView, sortPlaces } from './place-view.ts';
import { formatPopulation } from './population.ts';
import { getSourceItems, type SourceItem } from './source-list.ts';

/** A city for a reader: its part in the projects and everything on the site that is about it. */
export interface CityView {
  key: string;
  name: string;
  country: string;
  /** Its inhabitants, in words. */
  population?: string | undefined;
  roles: { name: string; fallback?: LocaleInfo; path: string; role: StringKey }[];
  groups: { label: StringKey; collection: string; cards: Card[] }[];
  places: PlaceView[];
  sources: SourceItem[];
}

type AboutCities = CollectionWith<'onCityPage'>;

/** Keys of the entries of a collection by city. */
const byCityQuery = defineQuery('entries-by-city', (site, collection: AboutCities) => {
  const byCity: Record<string, string[]> = {};
  for (const entry of site.entries(collection).values()) {
    for (const city of getCityKeys(entry)) byCity[city] = [...(byCity[city] ?? []), entry.key];
  }
  return byCity;
});

const entriesOfCityQuery = defineQuery(
  'entries-of-city',
  (site, collection: AboutCities, city: string): readonly string[] => site.query(byCityQuery, collection)[city] ?? [],
);

const placesOfCityQuery = defineQuery('places-of-city', (site, city: string): readonly string[] =>
  [...site.records('places').values()].filter((place) => place.value.city === city).map((place) => place.key),
);

/** Resolves a city for a reader. */
export function buildCityView(site: Site, key: string, locale: Locale): CityView {
  const value = site.records('cities').get(key)?.value;
  if (!value) throw new Error(`There is no city "${key}".`);
  const { formats } = site.language(locale);
  const groups = collectionsWith('onCityPage').map((collection) => ({
    collection,
    label: `section-title.${collection}` as const,
    cards: site
      .query(entriesOfCityQuery, collection, key)
      .flatMap((entry) => findCard(site, collection, entry, locale) ?? []),
  }));
  return {
    key,
    name: getWords(site, value.name, locale),
    country: formats.country(value.country),
    population: value.population && formatPopulation(site, value.population, locale),
    roles: value.projects.flatMap(({ project, role }) => {
      const record = site.records('projects').get(project)?.value;
      const path = getPath(site, 'projects', project, locale);
      return record && path ? { ...pickName(site, record.name, locale), path, role: `role.${role}` as const } : [];
    }),
    groups: groups.filter((group) => group.cards.length > 0),
    places: sortPlaces(
      site.query(placesOfCityQuery, key).flatMap((place) => buildPlaceView(site, place, locale) ?? []),
    ),
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
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  path: string;
  count: number;
}

/** The cities of a country. */
export interface CountryCities {
  code: string;
  country: string;
  cities: CityLine[];
}

const countriesQuery = defineQuery('cities-by-country', (site, locale: Locale): CountryCities[] => {
  const { formats } = site.language(locale);
  const count = (city: string) =>
    collectionsWith('onCityPage').reduce(
      (sum, collection) => sum + (site.query(byCityQuery, collection)[city]?.length ?? 0),
      0,
    );
  const groups = new Map<string, CityLine[]>();
  for (const { key, value } of site.records('cities').values()) {
    const line = {
      key,
      ...pickName(site, value.name, locale),
      path: getPath(site, 'cities', key, locale) ?? '',
      count: count(key),
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
});

/** All cities by country, both sorted in the reader's language. */
export const getCitiesByCountry = (site: Site, locale: Locale): readonly CountryCities[] =>
  site.query(countriesQuery, locale);

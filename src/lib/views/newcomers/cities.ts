import { getSlug } from '../../content/site/addresses.ts';
import { defineQuery } from '../../content/site/query.ts';
import type { Site } from '../../content/site/site.ts';
import { pickName } from '../../content/site/words.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';

/** A city that has a page for newcomers. */
export interface NewcomersCity {
  key: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  country: string;
  path: string;
  sheetCount: number;
  placeCount: number;
}

/** Keys of the sheets and places of each city that has some. */
interface CityContents {
  sheets: string[];
  places: string[];
}

const contentsQuery = defineQuery('newcomers-cities', (site): Record<string, CityContents> => {
  const cities: Record<string, CityContents> = {};
  const at = (city: string): CityContents => {
    cities[city] ??= { sheets: [], places: [] };
    return cities[city];
  };
  /** Places that a sheet of a city sends to, in whatever municipality they are. */
  const sentTo = new Set<string>();
  for (const { key, facts } of site.entries('services').values()) {
    if (facts.city === undefined) continue;
    const { sheets, places } = at(facts.city);
    sheets.push(key);
    for (const place of facts.places) {
      if (!places.includes(place)) places.push(place);
      sentTo.add(place);
    }
  }
  for (const { key, value } of site.records('places').values()) {
    const own = cities[value.city];
    if (own === undefined && sentTo.has(key)) continue;
    if (!at(value.city).places.includes(key)) at(value.city).places.push(key);
  }
  return cities;
});

const contentsOfQuery = defineQuery(
  'newcomers-city',
  (site, key: string): CityContents => site.query(contentsQuery)[key] ?? { sheets: [], places: [] },
);

/** Keys of the places that newcomers in a city are sent to. */
export const getPlaceKeys = (site: Site, city: string): readonly string[] => site.query(contentsOfQuery, city).places;

/** Address of the page of a city for newcomers; undefined where it has none. */
export function getCityPath(site: Site, key: string, locale: Locale): string | undefined {
  const { sheets, places } = site.query(contentsOfQuery, key);
  const slug = getSlug(site, 'cities', key, locale);
  return sheets.length + places.length > 0 && slug !== undefined ? site.urls.way(locale, 'city', slug) : undefined;
}

const citiesQuery = defineQuery('newcomers-city-list', (site, locale: Locale): NewcomersCity[] => {
  const cities = Object.entries(site.query(contentsQuery)).flatMap(([key, { sheets, places }]) => {
    const value = site.records('cities').get(key)?.value;
    const path = getCityPath(site, key, locale);
    if (!value || path === undefined) return [];
    const { country } = value;
    return {
      key,
      ...pickName(site, value.name, locale),
      country,
      path,
      sheetCount: sheets.length,
      placeCount: places.length,
    };
  });
  const { compare } = site.language(locale).formats;
  return cities.sort((a, b) => compare(a.name, b.name));
});

/** The cities that have a page for newcomers, sorted in the reader's language. */
export const getNewcomersCities = (site: Site, locale: Locale): readonly NewcomersCity[] =>
  site.query(citiesQuery, locale);

/** Cities that the home page names at first sight; the others are folded away. */
const FIRST_CITIES = 8;

/** The cities with most to find, and the others, both sorted in the reader's language. */
export function getCityChoice(site: Site, locale: Locale): { first: NewcomersCity[]; others: NewcomersCity[] } {
  const cities = getNewcomersCities(site, locale);
  // A sheet tells more than an address.
  const weigh = ({ sheetCount, placeCount }: NewcomersCity) => 3 * sheetCount + placeCount;
  const first = new Set([...cities].sort((a, b) => weigh(b) - weigh(a)).slice(0, FIRST_CITIES));
  return { first: cities.filter((city) => first.has(city)), others: cities.filter((city) => !first.has(city)) };
}

const countriesQuery = defineQuery('newcomers-countries', (site): string[] => {
  const ofSheets = [...site.entries('services').values()].flatMap(({ facts }) => facts.country ?? []);
  const ofCities = Object.keys(site.query(contentsQuery)).flatMap(
    (key) => site.records('cities').get(key)?.value.country ?? [],
  );
  return [...new Set([...ofSheets, ...ofCities])].sort();
});

/** Codes of the countries that have a page for newcomers. */
export const getNewcomersCountries = (site: Site): readonly string[] => site.query(countriesQuery);

/** Address of the page of a country for newcomers. */
export const getCountryPath = (site: Site, code: string, locale: Locale): string =>
  site.urls.way(locale, 'country', code.toLowerCase());

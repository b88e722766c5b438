import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { getNewcomersCountries } from '../views/newcomers/cities.ts';

/** A city with its country, a country, or neither: whose pages a pack holds. */
export interface PackPlace {
  /** Key of the city. */
  city?: string;
  /** ISO 3166-1 code, `BE`. */
  country?: string;
}

const placesQuery = defineQuery('pack-places', (site): { cities: string[]; countries: string[] } => {
  const cities = [...site.entries('services').values()].flatMap(({ facts }) => facts.city ?? []);
  return { cities: [...new Set(cities)].sort(), countries: [...getNewcomersCountries(site)] };
});

/**
 * Every place that has a pack: cities with sheets of their own, every country with a page, whose pack has the pages of its
 * other cities, and the pack of what holds everywhere.
 */
export function listPackPlaces(site: Site): PackPlace[] {
  const { cities, countries } = site.query(placesQuery);
  return [
    {},
    ...countries.map((country) => ({ country })),
    ...cities.map((city) => ({ city, ...toCountry(site.records('cities').get(city)?.value.country) })),
  ];
}

/** The pack for a reader in a place: that of the city, or else of its country, or else of what holds everywhere. */
export function findPackPlace(site: Site, { city, country }: PackPlace): PackPlace {
  const { cities, countries } = site.query(placesQuery);
  if (city !== undefined && cities.includes(city)) return { city, ...toCountry(country) };
  return country !== undefined && countries.includes(country) ? { country } : {};
}

/** Name of a pack in its address; none of the one that holds everywhere. */
export const getPackName = ({ city, country }: PackPlace): string | undefined => city ?? country;

const toCountry = (country: string | undefined): PackPlace => (country === undefined ? {} : { country });

import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';

/** A city with its country, a country, or neither: whose pages a pack holds. */
export interface PackPlace {
  /** Key of the city. */
  city?: string;
  /** ISO 3166-1 code, `BE`. */
  country?: string;
}

const placesQuery = defineQuery('pack-places', (site): { cities: string[]; countries: string[] } => {
  const facts = [...site.entries('services').values()].map((entry) => entry.facts);
  const cities = facts.flatMap(({ city }) => city ?? []);
  const countries = [
    ...facts.flatMap(({ country }) => country ?? []),
    ...cities.flatMap((city) => site.records('cities').get(city)?.value.country ?? []),
  ];
  return { cities: [...new Set(cities)].sort(), countries: [...new Set(countries)].sort() };
});

/** Every place that has a pack: those with sheets of their own, and the pack of what holds everywhere. */
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

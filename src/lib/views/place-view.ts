import { type DayHours, toWeek } from '../content/hours.ts';
import { getPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { pickName, pickWords, type Words } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { getSourceItems, type SourceItem } from './source-list.ts';

/** A desk for a reader. */
export interface PlaceView {
  key: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  city: Words;
  /** Address lines as written in the country: never translated, never mirrored. */
  address: string[];
  /** Language of the country's addresses is unknown; they are isolated and read left to right. */
  mapUrl?: string;
  phone?: { label: string; href: string };
  website?: string;
  hours: DayHours[];
  languages: string[];
  wheelchair?: 'yes' | 'no' | 'limited';
  note?: Words;
  checked: string;
  /** Day after which the facts must not be trusted without a call. */
  checkedUntil: string;
  sources: SourceItem[];
  path: string;
}

/** The day that many months later, e.g. `2024-10-01` and 3 → `2025-01-01`. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** Resolves a place for a reader. */
export function buildPlaceView(site: Site, key: string, locale: Locale): PlaceView | undefined {
  const place = site.records('places').get(key)?.value;
  if (!place) return undefined;
  const city = site.records('cities').get(place.city)?.value;
  const { lang } = site.registry.get(locale);
  const { formats } = site.language(locale);
  const note = place.note && pickWords(site, place.note, locale);
  return {
    key,
    ...pickName(site, place.name, locale),
    city: city ? pickWords(site, city.name, locale) : { text: '' },
    address: place.address,
    mapUrl: place.lat !== undefined && place.lon !== undefined ? `geo:${place.lat},${place.lon}` : undefined,
    phone: place.phones
      .slice(0, 1)
      .map(({ number }) => ({ label: number, href: `tel:${number.replaceAll(' ', '')}` }))
      .at(0),
    website: place.website,
    hours: place.hours === undefined ? [] : toWeek(place.hours, lang),
    languages: place.languages.map((tag) => formats.language(tag)),
    wheelchair: place.wheelchair,
    note,
    checked: place.checked,
    checkedUntil: addMonths(place.checked, place.checkEvery),
    sources: getSourceItems(site, place.sources, locale),
    path: getPath(site, 'places', key, locale) ?? '',
  };
}

/** The places of a city, or of one that has no page. */
export interface CityPlaces {
  city: Words;
  places: PlaceView[];
}

const placesQuery = defineQuery('places-by-city', (site, locale: Locale): CityPlaces[] => {
  const groups = new Map<string, CityPlaces>();
  for (const key of site.records('places').keys()) {
    const view = buildPlaceView(site, key, locale);
    if (!view) continue;
    const group = groups.get(view.city.text) ?? { city: view.city, places: [] };
    groups.set(view.city.text, { ...group, places: [...group.places, view] });
  }
  const { compare } = site.language(locale).formats;
  return [...groups.values()].sort((a, b) => compare(a.city.text, b.city.text));
});

/** All places by city, sorted in the reader's language. */
export const getPlacesByCity = (site: Site, locale: Locale): readonly CityPlaces[] => site.query(placesQuery, locale);

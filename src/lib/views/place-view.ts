import { getPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { getWords, pickName, pickWords, type Words } from '../content/site/words.ts';
import { toHoursLines } from '../hours/hours-lines.ts';
import type { HoursLine } from '../hours/hours-words.ts';
import { parseHours } from '../hours/parse-hours.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { type Freshness, getAdvice, getFreshness } from './freshness.ts';
import { getLiveHours, type LiveHours } from './live-hours.ts';
import { getMapLinks, type MapLinks } from './map-links.ts';
import { buildPhones, type PhoneView } from './phones.ts';
import { getSourceItems, type SourceItem } from './source-list.ts';

/** A desk for a reader. */
export interface PlaceView {
  key: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  city: Words;
  /** Lines as written in the country: never translated, never mirrored. */
  address: string[];
  map?: MapLinks;
  phones: PhoneView[];
  email?: string;
  website?: string;
  /** None where no source says. */
  hours: HoursLine[];
  hoursNote?: Words;
  /** Set where a browser can tell whether it is open now. */
  live?: LiveHours;
  /** Days on which it is closed for once, unless they were over when the site was built. */
  closure?: { from: string; to?: string; reason?: Words };
  appointment?: StringKey;
  cost?: StringKey;
  languages: string[];
  wheelchair?: 'yes' | 'no' | 'limited';
  note?: Words;
  freshness: Freshness;
  /** What to do where the facts may be old. */
  advice: StringKey;
  sources: SourceItem[];
  path: string;
}

/** Resolves a place for a reader. */
export function buildPlaceView(site: Site, key: string, locale: Locale): PlaceView | undefined {
  const place = site.records('places').get(key)?.value;
  if (!place) return undefined;
  const city = site.records('cities').get(place.city)?.value;
  const { lang, formats: tag = lang } = site.registry.get(locale);
  const { t, formats } = site.language(locale);
  const pick = (words: Parameters<typeof pickWords>[1] | undefined) => words && pickWords(site, words, locale);
  const freshness = getFreshness(site, place);
  const { hours, closure, appointment, cost } = place;
  const isLive = hours !== undefined && city !== undefined && appointment !== 'required' && !freshness.isOverdue;
  return {
    key,
    ...pickName(site, place.name, locale),
    city: city ? pickWords(site, city.name, locale) : { text: '' },
    address: place.address,
    map: getMapLinks(place, city ? getWords(site, city.name, site.registry.defaultLocale) : ''),
    phones: buildPhones(site, place.phones, locale),
    email: place.email,
    website: place.website,
    hours: hours === undefined ? [] : toHoursLines(parseHours(hours), tag, t),
    hoursNote: pick(place.hoursNote),
    live: isLive ? getLiveHours(site, hours, city, [place.checked, freshness.checkedUntil]) : undefined,
    closure:
      closure && !(closure.to && site.isPast(closure.to)) ? { ...closure, reason: pick(closure.reason) } : undefined,
    appointment: appointment === 'unknown' ? undefined : `service.appointment-${appointment}`,
    cost: cost === 'unknown' ? undefined : `service.cost-${cost}`,
    languages: place.languages.map((language) => formats.language(language)),
    wheelchair: place.wheelchair,
    note: pick(place.note),
    freshness,
    advice: getAdvice(place.phones.length > 0, place.website !== undefined),
    sources: getSourceItems(site, place.sources, locale),
    path: getPath(site, 'places', key, locale) ?? '',
  };
}

/** Places that still hold, those that are overdue last. */
export const sortPlaces = (places: readonly PlaceView[]): PlaceView[] =>
  places
    .filter(({ freshness }) => !freshness.isArchived)
    .sort((a, b) => Number(a.freshness.isOverdue) - Number(b.freshness.isOverdue));

/** The places of a city, or of one that has no page. */
export interface CityPlaces {
  /** Key of the city. */
  key: string;
  city: Words;
  places: PlaceView[];
}

const placesQuery = defineQuery('places-by-city', (site, locale: Locale): CityPlaces[] => {
  const groups = new Map<string, CityPlaces>();
  for (const [key, { value }] of site.records('places')) {
    const view = buildPlaceView(site, key, locale);
    if (!view || view.freshness.isArchived) continue;
    const group = groups.get(view.city.text) ?? { key: value.city, city: view.city, places: [] };
    groups.set(view.city.text, { ...group, places: [...group.places, view] });
  }
  const { compare } = site.language(locale).formats;
  return [...groups.values()]
    .map((group) => ({ ...group, places: sortPlaces(group.places) }))
    .sort((a, b) => compare(a.city.text, b.city.text));
});

/** All places by city, sorted in the reader's language. */
export const getPlacesByCity = (site: Site, locale: Locale): readonly CityPlaces[] => site.query(placesQuery, locale);

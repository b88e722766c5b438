import type { z } from 'astro/zod';
import type { phoneNumber } from '../collections/fields.ts';
import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { HsdsAddress, HsdsLocation, HsdsPhone } from './model.ts';
import { toSchedules } from './schedules.ts';
import { toUuid } from './to-uuid.ts';

/** Numbers as rows. */
export const toPhones = (
  site: Site,
  phones: readonly z.output<ReturnType<typeof phoneNumber>>[],
  toId: (name: string) => string,
  locale: Locale,
): HsdsPhone[] =>
  phones.map(({ number, extension, kind, label }) => ({
    id: toId(`phone/${kind}/${number}`),
    number,
    ...(extension !== undefined && { extension }),
    type: kind === 'text' ? 'text' : 'voice',
    ...(label && { description: getWords(site, label, locale) }),
  }));

/** A place as the specification writes it; nothing where there is no such place. */
export function toLocation(site: Site, key: string, locale: Locale): HsdsLocation | undefined {
  const place = site.records('places').get(key)?.value;
  if (!place) return undefined;
  const toId = (name: string) => toUuid(site.settings.url, `places/${key}/${name}`);
  const { t, formats } = site.language(locale);
  return {
    id: toId(''),
    location_type: 'physical',
    name: getWords(site, place.name, locale),
    ...(place.note && { description: getWords(site, place.note, locale) }),
    ...(place.website !== undefined && { url: place.website }),
    ...(place.lat !== undefined && place.lon !== undefined && { latitude: place.lat, longitude: place.lon }),
    languages: place.languages.map((tag) => ({ id: toId(`language/${tag}`), name: formats.language(tag), code: tag })),
    addresses: place.address.length === 0 ? [] : [toAddress(site, place, toId('address'), locale)],
    accessibility: place.wheelchair
      ? [{ id: toId('access'), description: t(`place.wheelchair-${place.wheelchair}`) }]
      : [],
    phones: toPhones(site, place.phones, toId, locale),
    schedules: place.hours === undefined ? [] : toSchedules(place.hours, (row) => toId(`hours/${row}`)),
    contacts: place.email === undefined ? [] : [{ id: toId('contact'), email: place.email }],
  };
}

function toAddress(
  site: Site,
  { address, city }: { address: readonly string[]; city: string },
  id: string,
  locale: Locale,
): HsdsAddress {
  const [first = '', ...rest] = address;
  const town = site.records('cities').get(city)?.value;
  return {
    id,
    address_1: first,
    ...(rest.length > 0 && { address_2: rest.join(', ') }),
    city: town ? getWords(site, town.name, locale) : '',
    state_province: '',
    postal_code: rest.join(' ').match(/\b\d{4,5}\b/)?.[0] ?? '',
    country: town?.country ?? '',
    address_type: 'physical',
  };
}

import { hasTrait } from '../collections/collections.ts';
import type { Site } from '../content/site/site.ts';
import { isMemberPage, type SitePage } from '../navigation/page.ts';
import { getTool, isTool } from '../navigation/tools.ts';
import { findPackPlace, type PackPlace } from './pack-places.ts';

/** A file that a browser saves: a page, its styles, its pictures. */
export interface PackFile {
  path: string;
  /** Changes with the content, so that an update fetches what has changed and nothing else. */
  hash: string;
}

/** What a browser saves to open newcomers' pages without a network: `/offline/fr.json`, `/offline/fr/brussels.json`. */
export interface OfflinePack {
  /** The page that stands for all those that are not saved. */
  fallback: string;
  /** Compressed size of all files: what a reader pays for. */
  bytes: number;
  /** The file that its pages are searched by without a network; none of a site without a search. */
  search?: string;
  files: PackFile[];
}

/** Compressed bytes that a pack may have at most: readers see it before they fetch it, on prepaid data. */
export const PACK_LIMIT = 500_000;

/**
 * Pages of the file to pass on: those of a pack without the lists that lead to them, since the file has its contents.
 */
export const isInSingleFile = (page: SitePage): boolean =>
  page.kind !== 'offline' &&
  page.kind !== 'search' &&
  page.kind !== 'service-list' &&
  !('way' in page && (page.way === 'topic' || page.way === 'need'));

/**
 * Pages of a pack: the list of services, the services, and what they lead to. Never a sensitive one: whoever uses the phone
 * next could find it there.
 * @param place where the reader lives: pages about other cities and countries are left out; without it, all of these are
 */
export const getPackPages = (
  site: Site,
  pages: readonly SitePage[],
  locale: string,
  place: PackPlace = {},
): SitePage[] =>
  pages.filter((page) => page.locale === locale && isOffline(page) && !page.isSensitive && isAbout(site, page, place));

function isOffline(page: SitePage): boolean {
  // Lists by topic and need lead to every sheet; of cities and countries, a pack has those that it is for.
  if ('way' in page) return true;
  if (isMemberPage(page)) return hasTrait(page.collection, 'offline');
  if (!('section' in page)) return false;
  return isTool(page.section) ? getTool(page.section).offline === true : hasTrait(page.section, 'offline');
}

/**
 * Whether a page is for a reader in a place: it is about that place, or about no place at all. The page of a city without
 * sheets of its own is in the pack of its country.
 */
function isAbout(site: Site, page: SitePage, place: PackPlace): boolean {
  if ('way' in page) {
    if (page.way === 'country') return page.key === place.country;
    if (page.way !== 'city') return true;
    const own = findPackPlace(site, { city: page.key, ...getCountry(site, page.key) });
    return own.city === place.city && own.country === place.country;
  }
  if (!isMemberPage(page) || page.collection !== 'services') return true;
  const { city, country } = site.entries('services').get(page.key)?.facts ?? {};
  return (city === undefined || city === place.city) && (country === undefined || country === place.country);
}

function getCountry(site: Site, city: string): PackPlace {
  const country = site.records('cities').get(city)?.value.country;
  return country === undefined ? {} : { country };
}

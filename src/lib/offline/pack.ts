import { hasTrait } from '../collections/collections.ts';
import type { Site } from '../content/site/site.ts';
import { isMemberPage, type SitePage } from '../navigation/page.ts';
import { getTool, isTool } from '../navigation/tools.ts';

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
  files: PackFile[];
}

/** Compressed bytes that a pack may have at most: readers see it before they fetch it, on prepaid data. */
export const PACK_LIMIT = 500_000;

/**
 * Pages of a pack: the list of services, the services, and what they lead to. Never a sensitive one: whoever uses the phone
 * next could find it there.
 * @param city key of the city whose reader wants no pages about other cities and countries
 */
export const getPackPages = (site: Site, pages: readonly SitePage[], locale: string, city?: string): SitePage[] =>
  pages.filter(
    (page) =>
      page.locale === locale &&
      isOffline(page) &&
      !page.isSensitive &&
      (city === undefined || isAbout(site, page, { city, country: site.records('cities').get(city)?.value.country })),
  );

function isOffline(page: SitePage): boolean {
  // Lists by topic and need lead to every sheet; the pages of all cities would be too heavy together.
  if ('way' in page) return page.way === 'topic' || page.way === 'need';
  if (isMemberPage(page)) return hasTrait(page.collection, 'offline');
  if (!('section' in page)) return false;
  return isTool(page.section) ? getTool(page.section).offline === true : hasTrait(page.section, 'offline');
}

/** Whether a page holds in a city: it is about that city, about its country, or about no place at all. */
function isAbout(site: Site, page: SitePage, place: { city: string; country?: string | undefined }): boolean {
  if ('way' in page) {
    if (page.way === 'city') return page.key === place.city;
    return page.way !== 'country' || page.key === place.country;
  }
  if (!isMemberPage(page) || page.collection !== 'services') return true;
  const { city, country } = site.entries('services').get(page.key)?.facts ?? {};
  return (city === undefined || city === place.city) && (country === undefined || country === place.country);
}

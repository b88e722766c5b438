import { hasTrait } from '../collections/collections.ts';
import { isMemberPage, type SitePage } from '../navigation/page.ts';
import { getTool, isTool } from '../navigation/tools.ts';

/** A file that a browser saves: a page, its styles, its pictures. */
export interface PackFile {
  path: string;
  /** Changes with the content, so that an update fetches what has changed and nothing else. */
  hash: string;
}

/** What a browser saves of a locale to open the newcomers' pages without a network: `/offline/fr.json`. */
export interface OfflinePack {
  /** The page that stands for all those that are not saved. */
  fallback: string;
  files: PackFile[];
}

/** Compressed bytes that a pack may have at most: readers see it before they fetch it, on prepaid data. */
export const PACK_LIMIT = 500_000;

/**
 * Pages of a pack: the list of services, the services, and what they lead to. Never a sensitive one: whoever uses the phone
 * next could find it there.
 */
export const getPackPages = (pages: readonly SitePage[], locale: string): SitePage[] =>
  pages.filter((page) => page.locale === locale && isOffline(page) && !page.isSensitive);

function isOffline(page: SitePage): boolean {
  if ('way' in page) return true;
  if (isMemberPage(page)) return hasTrait(page.collection, 'offline');
  if (!('section' in page)) return false;
  return isTool(page.section) ? getTool(page.section).offline === true : hasTrait(page.section, 'offline');
}

import type { Locale } from '../../i18n/registry.ts';
import type { SitePage } from '../../navigation/page.ts';
import { getStablePosition } from '../stable-position.ts';

/** Pages of one index at most: Pagefind holds an index in memory as a whole while it makes it. */
const MOST_PAGES = 1500;

/** Pages that are indexed together. */
export interface SearchPart {
  locale: Locale;
  /** Place among the parts of the locale, from 0. */
  index: number;
  pages: IndexedPage[];
}

export interface IndexedPage {
  file: string;
  /** Name of the page in the store: the hash of its bytes. */
  stored: string;
}

/**
 * Divides pages by language, then into parts of a bearable size. A page stays in its part while others change, so that
 * one change touches one part.
 */
export function divideSearchPages(pages: readonly (Pick<SitePage, 'locale' | 'id'> & IndexedPage)[]): SearchPart[] {
  return [...Map.groupBy(pages, ({ locale }) => locale)].flatMap(([locale, all]) => {
    const count = Math.ceil(all.length / MOST_PAGES);
    const parts = Map.groupBy(all, ({ id }) => getStablePosition(id, count));
    return [...parts]
      .sort(([a], [b]) => a - b)
      .map(([index, members]) => ({ locale, index, pages: members.map(({ file, stored }) => ({ file, stored })) }));
  });
}

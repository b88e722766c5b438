import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { countPages } from './paging.ts';

/** One page of a list, to go to; a gap stands for the pages between two that are named. */
export type PagerItem = { number: number; path: string; isCurrent: boolean } | 'gap';

/** The way between the pages of a list. */
export interface Pager {
  number: number;
  count: number;
  previous?: string;
  next?: string;
  items: PagerItem[];
}

/**
 * The way from one page of a list to the others; undefined where the list has one page only.
 * @param first address of the first page
 * @param entries how many entries the list has
 */
export function getPager(
  site: Site,
  locale: Locale,
  first: string,
  number: number,
  entries: number,
): Pager | undefined {
  const count = countPages(entries);
  if (count === 1) return undefined;
  const toPath = (target: number) => site.urls.listPage(locale, first, target);
  return {
    number,
    count,
    previous: number > 1 ? toPath(number - 1) : undefined,
    next: number < count ? toPath(number + 1) : undefined,
    items: getNumbers(number, count).map((item) =>
      item === 'gap' ? item : { number: item, path: toPath(item), isCurrent: item === number },
    ),
  };
}

/** The first page, the last one, this one and those beside it: as many for a thousand pages as for seven. */
function getNumbers(number: number, count: number): (number | 'gap')[] {
  const named = [...new Set([1, number - 1, number, number + 1, count])].filter((item) => item >= 1 && item <= count);
  return named.flatMap((item, index) => {
    const skipped = item - (named[index - 1] ?? 0) - 1;
    if (skipped === 0) return [item];
    // A gap of one page would take as much room as the page.
    return skipped === 1 ? [item - 1, item] : ['gap', item];
  });
}

import type { Site } from '../content/site/site.ts';
import type { Card } from '../views/cards.ts';
import type { FacetPage, ListPage } from './page.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 48;

/** How many pages a list of so many entries has: an empty list has one as well. */
export const countPages = (entries: number): number => Math.max(1, Math.ceil(entries / PAGE_SIZE));

/** The entries of one page of a list; the first page is number 1. */
export const cutPage = <Item>(items: readonly Item[], number: number): Item[] =>
  items.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);

/** Every page of a list, from its first one and all its cards. */
export function toListPages<Page extends ListPage | FacetPage>(
  site: Site,
  first: Page,
  cards: readonly Card[],
): Page[] {
  const { locale } = first;
  return Array.from({ length: countPages(cards.length) }, (_, index) => {
    const number = index + 1;
    const shown = cutPage(cards, number);
    const isFallback = shown.length > 0 ? shown.every((card) => card.fallback !== undefined) : first.isFallback;
    const page = { ...first, isFallback, isIndexed: first.isIndexed && !isFallback };
    if (number === 1) return page;
    return {
      ...page,
      id: `${first.id}/page/${number}`,
      path: site.urls.listPage(locale, first.path, number),
      title: site.language(locale).t('list.page', { list: first.title, number }),
      further: { number, first: first.path },
    };
  });
}

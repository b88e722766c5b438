import {
  type CollectionWith,
  collectionsWith,
  getTrait,
  hasTrait,
  isForNewcomers,
} from '../collections/collections.ts';
import type { Site } from '../content/site/site.ts';
import type { LocaleInfo } from '../i18n/registry.ts';
import { getCards } from '../views/cards.ts';
import { isHandbookFallback } from './handbook-chapters.ts';
import { isListFallback, isToolFallback } from './own-text.ts';
import type { ListPage, ToolPage } from './page.ts';
import { toListPages } from './paging.ts';
import { getTool, toolSections, tools } from './tools.ts';

/** The footer comes after the header, which has fewer places than this. */
const FOOTER = 100;

/** Collections with a list, those of the header first, each menu in its order. */
export const listSections: readonly CollectionWith<'list'>[] = collectionsWith('list').sort(
  (a, b) => getPlace(a) - getPlace(b),
);

function getPlace(section: CollectionWith<'list'>): number {
  return getTrait(section, 'header') ?? FOOTER + (getTrait(section, 'footer') ?? FOOTER);
}

/** The pages that list a collection, and those of tools, as far as the scope of the locale goes. */
export function getSectionPages(site: Site, info: LocaleInfo): (ListPage | ToolPage)[] {
  const isFull = info.scope === 'all';
  return [
    ...listSections
      .filter((section) => isFull || isForNewcomers(section))
      .flatMap((section) => toLists(site, info, section)),
    ...toolSections
      .filter((section) => isFull || getTool(section).scope === 'newcomers')
      .map((section): ToolPage => {
        const { kind, isIndexed } = tools[section];
        const isFallback =
          section === 'handbook' ? isHandbookFallback(info) : isToolFallback(site, section, info.locale);
        return { ...toPage(site, info, section), kind, section, isFallback, isIndexed: isIndexed && !isFallback };
      }),
  ];
}

/** Lists that can be narrowed have as many pages as they need; the others have one. */
function toLists(site: Site, info: LocaleInfo, section: CollectionWith<'list'>): ListPage[] {
  const kind = getTrait(section, 'list');
  if (kind === undefined) throw new Error(`The collection "${section}" has no list.`);
  const isFallback = isListFallback(site, section, info.locale);
  const first = { ...toPage(site, info, section), kind, section, isFallback, isIndexed: !isFallback };
  return hasTrait(section, 'facets') ? toListPages(site, first, getCards(site, section, info.locale)) : [first];
}

const toPage = (site: Site, { locale }: LocaleInfo, section: ListPage['section'] | ToolPage['section']) => ({
  id: section,
  locale,
  path: site.urls.section(locale, section),
  title: site.language(locale).t(`section-title.${section}`),
});

import {
  collectionsWith,
  entryCollections,
  getTrait,
  hasTrait,
  isForNewcomers,
  recordCollections,
} from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { SitePage } from './page.ts';
import { listSections } from './section-pages.ts';
import { getTool, isTool, toolSections } from './tools.ts';

/** A link of the header or footer. */
export interface MenuItem {
  path: string;
  label: string;
  isCurrent: boolean;
}

type MenuLink = Omit<MenuItem, 'isCurrent'>;

/** The menu of the header, as a page shows it. */
export const getHeaderMenu = (site: Site, page: SitePage): MenuItem[] =>
  getHeaderLinks(site, page.locale).map((link) => toItem(site, page, link));

/** The tools that the header leads to from every page; lists for newcomers where a site has no tool for cities. */
export function getToolMenu(site: Site, page: SitePage): MenuItem[] {
  if (site.registry.get(page.locale).scope !== 'all') return [];
  const { t } = site.language(page.locale);
  const [tools, lists] = [toolOrder, newcomersOrder].map((order) =>
    order.filter((section) => leadsSomewhere(site, section)),
  );
  return (tools?.some(isTool) ? tools : (lists ?? [])).map((section) =>
    toItem(site, page, { path: site.urls.section(page.locale, section), label: t(`section-title.${section}`) }),
  );
}

type MenuSection = 'helper' | 'assessment' | 'plan' | 'reading-list' | 'glossary' | 'places' | 'host-words';
const toolOrder: MenuSection[] = ['helper', 'assessment', 'plan', 'reading-list', 'glossary'];
const newcomersOrder: MenuSection[] = ['places', 'glossary', 'host-words'];

/** The menu of the footer, as a page shows it. */
export const getFooterMenu = (site: Site, page: SitePage): MenuItem[] =>
  site.query(footerQuery, page.locale).map((link) => toItem(site, page, link));

/** The menu at the foot of newcomers' pages: their own lists, search, and the standing pages. */
export const getNewcomersMenu = (site: Site, page: SitePage): MenuItem[] =>
  site.query(newcomersQuery, page.locale).map((link) => toItem(site, page, link));

const toItem = (site: Site, page: SitePage, { path, label }: MenuLink): MenuItem => ({
  path,
  label,
  isCurrent: page.path.startsWith(path) && path !== site.urls.home(page.locale),
});

const headerSections = listSections.filter((section) => hasTrait(section, 'header'));
const newcomerSections = listSections.filter((section) => isForNewcomers(section));

function getHeaderLinks(site: Site, locale: Locale): MenuLink[] {
  const { t } = site.language(locale);
  const isFull = site.registry.get(locale).scope === 'all';
  const sections = isFull ? headerSections : newcomerSections;
  return sections
    .filter((section) => leadsSomewhere(site, section))
    .map((section) => ({ path: site.urls.section(locale, section), label: t(`menu.${section}`) }));
}

const emptyQuery = defineQuery('empty-collections', (site): string[] => [
  ...entryCollections.filter((collection) => site.entries(collection).size === 0),
  ...recordCollections.filter((collection) => site.records(collection).size === 0),
]);

/** Whether a list has a line, and a tool something to work on: the site of one city may have no guide and no benchmark. */
function leadsSomewhere(site: Site, section: string): boolean {
  const empty = site.query(emptyQuery);
  const { of = undefined } = isTool(section) ? getTool(section) : { of: [section] };
  return of === undefined || of.some((collection) => !empty.includes(collection));
}

const footerQuery = defineQuery('footer', (site, locale: Locale): MenuLink[] => [
  ...(site.registry.get(locale).scope === 'all' ? getFooterSections(site, locale) : []),
  ...getStandingPages(site, locale),
]);

const newcomersQuery = defineQuery('newcomers-menu', (site, locale: Locale): MenuLink[] => {
  const { t } = site.language(locale);
  const isFull = site.registry.get(locale).scope === 'all';
  return [
    ...newcomerSections
      .filter((section) => leadsSomewhere(site, section))
      .map((section) => ({ path: site.urls.section(locale, section), label: t(`menu.${section}`) })),
    { path: site.urls.section(locale, 'search'), label: t('menu.search') },
    ...(isFull ? [{ path: site.urls.home(locale), label: t('breadcrumbs.home') }] : []),
    ...getStandingPages(site, locale),
  ];
});

const footerSections = [
  ...collectionsWith('footer').map((section) => ({ section, place: getTrait(section, 'footer') })),
  ...toolSections.map((section) => ({ section, place: getTool(section).footer })),
];

function getFooterSections(site: Site, locale: Locale): MenuLink[] {
  const { t } = site.language(locale);
  return footerSections
    .flatMap(({ section, place }) =>
      place === undefined || !leadsSomewhere(site, section) ? [] : [{ section, place }],
    )
    .sort((a, b) => a.place - b.place)
    .map(({ section }) => ({ path: site.urls.section(locale, section), label: t(`section-title.${section}`) }));
}

/** Standing pages in the order of the footer; those that are not named here are shown elsewhere. */
const roles = ['about', 'method', 'contribute', 'cite', 'licence', 'accessibility', 'privacy'] as const;

function getStandingPages(site: Site, locale: Locale): MenuLink[] {
  const isFull = site.registry.get(locale).scope === 'all';
  const entries = [...site.entries('pages').values()];
  return roles.flatMap((role) =>
    entries
      .filter((entry) => entry.facts.role === role)
      .flatMap((entry) => {
        const { text, fallback } = pickText(site, entry, locale);
        const path = getPath(site, 'pages', entry.key, locale);
        return path === undefined || (fallback && !isFull) ? [] : { path, label: text.frontmatter.title };
      }),
  );
}

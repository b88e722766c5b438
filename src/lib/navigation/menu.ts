import { collectionsWith, getTrait, hasTrait, isForNewcomers } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { SitePage } from './page.ts';
import { listSections } from './section-pages.ts';
import { getTool, toolSections } from './tools.ts';

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

/** The tools that the header leads to from every page. */
export const getToolMenu = (site: Site, page: SitePage): MenuItem[] =>
  site.registry.get(page.locale).scope === 'all'
    ? toolOrder.map((section) =>
        toItem(site, page, {
          path: site.urls.section(page.locale, section),
          label: site.language(page.locale).t(`section-title.${section}`),
        }),
      )
    : [];

const toolOrder = ['helper', 'assessment', 'plan', 'reading-list', 'glossary'] as const;

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
  return sections.map((section) => ({ path: site.urls.section(locale, section), label: t(`menu.${section}`) }));
}

const footerQuery = defineQuery('footer', (site, locale: Locale): MenuLink[] => [
  ...(site.registry.get(locale).scope === 'all' ? getFooterSections(site, locale) : []),
  ...getStandingPages(site, locale),
]);

const newcomersQuery = defineQuery('newcomers-menu', (site, locale: Locale): MenuLink[] => {
  const { t } = site.language(locale);
  const isFull = site.registry.get(locale).scope === 'all';
  return [
    ...newcomerSections.map((section) => ({ path: site.urls.section(locale, section), label: t(`menu.${section}`) })),
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
    .flatMap(({ section, place }) => (place === undefined ? [] : [{ section, place }]))
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

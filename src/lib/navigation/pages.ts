import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { getAssessmentPages } from './assessment-pages.ts';
import { getCounterPages } from './counter-pages.ts';
import { getFacetPages } from './facets.ts';
import { getHandbookPages } from './handbook-pages.ts';
import { getHelperPages } from './helper-pages.ts';
import { getEntryPages, getRecordPages } from './member-pages.ts';
import { isHomeFallback } from './own-text.ts';
import type { HomePage, SitePage } from './page.ts';
import { getSectionPages } from './section-pages.ts';
import { getWayPages } from './way-pages.ts';

/**
 * Every page of the site with its address: the one list that routes, language switch, `hreflang`,
 * sitemap and open data are made from.
 */
export function buildPages(site: Site): SitePage[] {
  return site.registry.locales.flatMap((info) => [
    ...getHomePages(site, info),
    ...getSectionPages(site, info),
    ...getEntryPages(site, info),
    ...getRecordPages(site, info),
    ...getWayPages(site, info.locale),
    ...getCounterPages(site, info.locale),
    ...(info.scope === 'all' ? getToolPages(site, info.locale) : []),
  ]);
}

/** Pages that only a full locale has besides those of its sections, entries and records. */
const getToolPages = (site: Site, locale: Locale): SitePage[] => [
  ...getFacetPages(site, locale),
  ...getHelperPages(site, locale),
  ...getAssessmentPages(site, locale),
  ...getHandbookPages(site, locale),
];

/** The home page of a locale that covers the newcomers' pages only is the list of services. */
function getHomePages(site: Site, { locale, scope }: LocaleInfo): HomePage[] {
  if (scope === 'newcomers') return [];
  const path = site.urls.home(locale);
  const title = getWords(site, site.settings.name, locale);
  const isFallback = isHomeFallback(site, locale);
  return [{ kind: 'home', id: 'home', locale, path, title, isFallback, isIndexed: !isFallback }];
}

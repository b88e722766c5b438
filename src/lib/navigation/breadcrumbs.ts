import type { Site } from '../content/site.ts';
import type { AddressSection } from '../urls.ts';
import type { SitePage } from './page.ts';

/** One step of the way down to a page, the page itself excluded. */
export interface Crumb {
  path: string;
  label: string;
}

/** The way from the home page down to a page: home, then the list that it belongs to. */
export function getBreadcrumbs(site: Site, page: SitePage): Crumb[] {
  const { t } = site.language(page.locale);
  const crumbs: Crumb[] = [{ path: site.urls.home(page.locale), label: t('breadcrumbs.home') }];
  // An assessment belongs to a list, though it is of no collection.
  const section: AddressSection | undefined = page.collection ?? (page.key === undefined ? undefined : page.section);
  if (!section || page.collection === 'pages') return crumbs;
  const path = site.urls.section(page.locale, section);
  if (path !== crumbs[0]?.path) crumbs.push({ path, label: t(`section-title.${section}` as 'section-title.guides') });
  return crumbs;
}

import { type CollectionWith, hasTrait } from '../collections/collections.ts';
import type { Site } from '../content/site/site.ts';
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
  const section = getSection(page);
  if (section === undefined) return crumbs;
  const path = site.urls.section(page.locale, section);
  if (path !== crumbs[0]?.path) crumbs.push({ path, label: t(`section-title.${section}`) });
  return crumbs;
}

/** Whether a page is one for editors below the first page of their handbook. */
const isForEditors = ({ kind }: SitePage): boolean =>
  kind === 'handbook-chapter' || kind === 'check-help' || kind === 'due' || kind === 'translation-status';

/** The list that a page belongs to. Assessments and chapters belong to one, though they are of no collection. */
function getSection(page: SitePage): CollectionWith<'list'> | 'assessment' | 'handbook' | undefined {
  if (page.kind === 'assessment') return 'assessment';
  if (isForEditors(page)) return 'handbook';
  return 'collection' in page && hasTrait(page.collection, 'list') ? page.collection : undefined;
}

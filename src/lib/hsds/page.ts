import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import type { HsdsPage } from './model.ts';
import { toService } from './service.ts';

/** All services of the site as one page of the specification's list. */
export function buildServicePage(site: Site, locale: Locale): HsdsPage {
  const contents = [...site.entries('services').values()].flatMap((entry) => toService(site, entry, locale) ?? []);
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

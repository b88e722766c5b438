import type { SitemapOptions } from '@astrojs/sitemap';
import type { Site } from '../content/site/site.ts';
import type { Versions } from './alternates.ts';
import type { SitePage } from './page.ts';

/**
 * Options that make the stock sitemap agree with the pages: only indexed pages, only real translations, with `x-default`.
 * Left alone, the integration guesses translations from addresses and never writes `x-default`.
 */
export function createSitemapOptions(
  site: Site,
  allPages: readonly SitePage[],
  versions: Versions,
): NonNullable<SitemapOptions> {
  const pages = allPages.filter((page) => page.isIndexed);
  const byUrl = new Map(pages.map((page) => [site.urls.absolute(page.path).href, page]));
  const choice = site.urls.absolute(site.urls.choice()).href;
  return {
    filter: (url) => byUrl.has(url) || url === choice,
    serialize: (item) => {
      const page = byUrl.get(item.url) ?? pages.find((candidate) => candidate.id === 'home');
      if (!page) return item;
      item.links = versions.alternates(page).map(({ hreflang, url }) => ({ lang: hreflang, url }));
      if (page.updated) item.lastmod = page.updated;
      return item;
    },
  };
}

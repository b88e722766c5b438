import {
  findOneWay,
  getCanonical,
  getClusters,
  isHidden,
  readSitemap,
  toObject,
} from '../../../tests/support/clusters.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';

/** Translations that do not name each other. */
export function measureClusters({ readerPages }: BuiltSite): Outcome {
  const clusters = getClusters(readerPages);
  return fromFaults(findOneWay(clusters), `one-way or incomplete of ${count(clusters.size)} pages for search engines`);
}

/** Pages that the sitemap leaves out, adds, or gives other translations than they give themselves. */
export function measureSitemap({ folder, readerPages }: BuiltSite): Outcome {
  const sitemap = readSitemap(folder);
  const clusters = getClusters(readerPages);
  const indexed = new Set(readerPages.filter((page) => !isHidden(page)).map(getCanonical));
  const same = (url: string) =>
    JSON.stringify(toObject(sitemap.get(url))) === JSON.stringify(toObject(clusters.get(url)));
  const faults = [
    ...[...indexed].filter((url) => !sitemap.has(url)).map((url) => `${url} is not in the sitemap`),
    ...[...sitemap.keys()].filter((url) => !indexed.has(url)).map((url) => `${url} is no page for search engines`),
    // The page that only asks for a language belongs to the cluster of the home pages.
    ...[...indexed].filter((url) => sitemap.has(url) && new URL(url).pathname !== '/' && !same(url)),
  ];
  return fromFaults(faults, `wrong of ${count(sitemap.size)} addresses in the sitemap`);
}

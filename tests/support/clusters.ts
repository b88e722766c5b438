import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import { findElements, getAttribute } from './html-tree.ts';
import type { Page } from './pages.ts';

/** The translations that pages for search engines name, by address. */
export const getClusters = (pages: readonly Page[]): Map<string, Cluster> =>
  new Map(pages.filter((page) => !isHidden(page)).map((page) => [getCanonical(page), getCluster(page)]));

/** Pages whose translations do not name them in return, or that leave themselves or `x-default` out. */
export const findOneWay = (clusters: ReadonlyMap<string, Cluster>): string[] =>
  [...clusters].flatMap(([url, cluster]) => {
    const others = [...cluster].filter(([lang]) => lang !== 'x-default').map(([, other]) => other);
    if (others.length === 0) return [];
    const oneWay = others
      .filter((other) => !sameCluster(clusters.get(other), cluster))
      .map((other) => `${url} → ${other}`);
    return [
      ...oneWay,
      // The page that asks for a language is in its cluster as `x-default`.
      ...([...cluster.values()].includes(url) ? [] : [`${url} does not name itself`]),
      ...(cluster.has('x-default') ? [] : [`${url} has no x-default`]),
    ];
  });

export type Cluster = ReadonlyMap<string, string>;

/** Absolute address of a page, as it says it itself. */
export function getCanonical(page: Page): string {
  const [link] = findElements(page.tree, 'link', { rel: 'canonical' });
  return (link && getAttribute(link, 'href')) ?? page.path;
}

function getCluster(page: Page): Cluster {
  const links = findElements(page.tree, 'link', { rel: 'alternate' });
  return new Map(
    links.flatMap((link) => {
      const lang = getAttribute(link, 'hreflang');
      const href = getAttribute(link, 'href');
      return lang && href && !getAttribute(link, 'type') ? [[lang, href]] : [];
    }),
  );
}

export const toObject = (cluster: Cluster | undefined): Record<string, string> =>
  Object.fromEntries([...(cluster ?? [])].sort());
const sameCluster = (a: Cluster | undefined, b: Cluster) => JSON.stringify(toObject(a)) === JSON.stringify(toObject(b));

/** Whether a page asks search engines to pass it over. */
export const isHidden = (page: Page): boolean =>
  findElements(page.tree, 'meta', { name: 'robots' }).some((meta) =>
    getAttribute(meta, 'content')?.includes('noindex'),
  );

export function readSitemap(site: string): Map<string, Cluster> {
  const files = listFiles(site).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const entries = files.flatMap((file) => readFileSync(join(site, file), 'utf8').match(/<url>.*?<\/url>/gs) ?? []);
  return new Map(
    entries.map((entry) => {
      const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, lang = '', href = '']): [string, string] => [lang, href],
      );
      return [/<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '', new Map(links)];
    }),
  );
}

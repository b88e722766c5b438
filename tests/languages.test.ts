import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { project } from './support/build.ts';
import { listFiles } from './support/files.ts';
import { findElements, getAttribute, walkWords } from './support/html-tree.ts';
import { type Page, readReaderPages } from './support/pages.ts';

describe.each([
  ['the site', inject('site')],
  ['the fixture', inject('fixtureSite')],
])('%s', (_, site) => {
  const pages = readReaderPages(site);
  const clusters = new Map(
    pages.filter((page) => !isHidden(page)).map((page) => [getCanonical(page), getCluster(page)]),
  );

  test('no English phrase of the interface stands on a French page', () => {
    const english = getPhrases('en').filter((phrase) => !getPhrases('fr').includes(phrase));
    const issues = pages
      .filter((page) => page.lang === 'fr')
      .flatMap((page) =>
        [...walkWords(page.tree)]
          .filter(({ lang, text }) => lang === 'fr' && english.includes(text))
          .map(({ text }) => `${page.path}: ${text}`),
      );
    expect(english.length).toBeGreaterThan(20);
    expect(issues).toEqual([]);
  });

  test('the translations that a page names, name it in return', () => {
    const issues = [...clusters].flatMap(([url, cluster]) => {
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
    expect(issues).toEqual([]);
  });

  test('the sitemap lists the pages for search engines with the same translations', () => {
    const sitemap = readSitemap(site);
    const indexed = pages.filter((page) => !isHidden(page)).map(getCanonical);
    expect([...sitemap.keys()].sort()).toEqual(indexed.sort());
    for (const [url, cluster] of sitemap) {
      // The page that only asks for a language belongs to the cluster of the home pages.
      if (new URL(url).pathname !== '/') expect([url, toObject(cluster)]).toEqual([url, toObject(clusters.get(url))]);
    }
  });

  test('every page has a language, one title and one main heading', () => {
    const issues = pages.filter(
      ({ tree, lang }) => !lang || findElements(tree, 'title').length === 0 || findElements(tree, 'h1').length !== 1,
    );
    expect(issues.map((page) => page.path)).toEqual([]);
  });
});

type Cluster = ReadonlyMap<string, string>;

/** Absolute address of a page, as it says it itself. */
function getCanonical(page: Page): string {
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

const toObject = (cluster: Cluster | undefined): Record<string, string> =>
  Object.fromEntries([...(cluster ?? [])].sort());
const sameCluster = (a: Cluster | undefined, b: Cluster) => JSON.stringify(toObject(a)) === JSON.stringify(toObject(b));

const isHidden = (page: Page): boolean =>
  findElements(page.tree, 'meta', { name: 'robots' }).some((meta) =>
    getAttribute(meta, 'content')?.includes('noindex'),
  );

/** Words of the interface that are long enough to be no name and hold no placeholder. */
function getPhrases(locale: string): string[] {
  const strings = JSON.parse(readFileSync(join(project, `content/strings/${locale}.json`), 'utf8')) as Record<
    string,
    string
  >;
  return Object.values(strings).filter((text) => text.split(' ').length >= 3 && !text.includes('{{'));
}

function readSitemap(site: string): Map<string, Cluster> {
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

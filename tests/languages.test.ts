import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { project } from './support/build.ts';
import { findOneWay, getCanonical, getClusters, isHidden, readSitemap, toObject } from './support/clusters.ts';
import { findElements, walkWords } from './support/html-tree.ts';
import { readReaderPages } from './support/pages.ts';

describe.each([
  ['the site', inject('site')],
  ['the fixture', inject('fixtureSite')],
])('%s', (_, site) => {
  const pages = readReaderPages(site);
  const clusters = getClusters(pages);

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
    expect(findOneWay(clusters)).toEqual([]);
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

/** Words of the interface that are long enough to be no name and hold no placeholder. */
function getPhrases(locale: string): string[] {
  const strings = JSON.parse(readFileSync(join(project, `content/strings/${locale}.json`), 'utf8')) as Record<
    string,
    string
  >;
  return Object.values(strings).filter((text) => text.split(' ').length >= 3 && !text.includes('{{'));
}

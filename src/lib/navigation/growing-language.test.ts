import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { today } from '../../../tests/support/check-folder.ts';
import { makeContentFolder } from '../../../tests/support/content-folder.ts';
import { getParams } from '../../../tests/support/issue-params.ts';
import { findPage, loadSmallSite, smallSite, toLocale } from '../../../tests/support/small-site.ts';
import { checkContent } from '../checks/check.ts';
import { readContent } from '../content/reading/read.ts';
import { severities } from '../issues/codes.ts';
import { buildBenchmarkView } from '../views/benchmark-view.ts';
import { findCard, getThemeTags } from '../views/cards.ts';
import { getFactRows } from '../views/fact-rows.ts';
import { buildVersions } from './alternates.ts';
import { buildPages } from './pages.ts';

const read = (file: string) => readFileSync(join(smallSite, file), 'utf8');
const row =
  '  - locale: pl\n    lang: pl\n    label: Polski\n    dir: ltr\n    scope: all\n    fallback:\n      - en\n';
const guide = read('guides/example-guide/text.en.mdx')
  .replace('title: Example guide', 'title: Przykład przewodnika')
  .replace('slug: example-guide', 'slug: przyklad')
  .replace('\nteam:', '\ntranslation:\n  from: en\nteam:');
/** A language of the whole site with one text: no dictionary, no line in any record. */
const files = {
  'site.yaml': read('site.yaml').replace('mapCities:', `${row}mapCities:`),
  'guides/example-guide/text.pl.mdx': guide,
};
const site = await loadSmallSite(files);
const pl = toLocale(site, 'pl');
const pages = buildPages(site).filter(({ locale }) => locale === pl);

describe('a language with one text', () => {
  it('passes the checks, which say in a few warnings what it lacks', async () => {
    const issues = checkContent(await readContent(await makeContentFolder(files, [smallSite])), today);
    expect(issues.filter(({ code }) => severities[code] === 'error')).toEqual([]);
    const mine = issues.filter((issue) => getParams(issue).locale === 'pl').map(({ code, file }) => `${code} ${file}`);
    expect(mine).toEqual([
      'locale-fallback benchmarks/example-benchmark.yaml',
      'locale-fallback cities/example-town.yaml',
      'translation-outdated guides/example-guide/text.pl.mdx',
      'locale-fallback places/example-desk.yaml',
      'translation-missing practices/example-practice/text.en.mdx',
      'locale-fallback projects/example-exchange.yaml',
      'translation-missing services/example-service/text.en.mdx',
      'locale-fallback site.yaml',
      'string-fallback site.yaml',
      'locale-fallback sources/example-report.yaml',
      'locale-fallback themes/welcome.yaml',
      'locale-fallback toolkits/example-toolkit.yaml',
    ]);
  });

  it('has every page of the site', () => {
    const ids = (locale: string) =>
      // Paper holds a text in two languages, so there is none without a text.
      buildPages(site).flatMap((page) => (page.locale === locale && page.kind !== 'counter' ? page.id : []));
    expect(pages.map(({ id }) => id)).toEqual(ids('en'));
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it('shows search engines the page of its text, and its lists with it in them', () => {
    expect(pages.filter(({ isIndexed }) => isIndexed).map(({ path }) => path)).toEqual([
      '/pl/guides/',
      '/pl/guides/przyklad/',
      '/pl/guides/theme/example-welcome/',
    ]);
    for (const { isIndexed, isFallback } of pages) expect(isIndexed && isFallback).toBe(false);
  });

  it('is named among the versions of that page only', () => {
    const versions = buildVersions(site, buildPages(site));
    const langs = (path: string) => versions.alternates(findPage(site, path)).map(({ hreflang }) => hreflang);
    expect(langs('/en/guides/example-guide/')).toEqual(['en', 'fr', 'pl', 'x-default']);
    expect(langs('/en/cities/example-town/')).toEqual(['en', 'fr', 'x-default']);
    expect(langs('/en/sources/')).toEqual(['en', 'fr', 'x-default']);
    expect(langs('/pl/sources/')).toEqual([]);
  });

  it('marks whatever is in another language, in entries and records alike', () => {
    expect(findCard(site, 'guides', 'example-guide', pl)).toMatchObject({ title: 'Przykład przewodnika' });
    expect(findCard(site, 'guides', 'example-guide', pl)?.fallback).toBeUndefined();
    expect(findCard(site, 'practices', 'example-practice', pl)?.fallback?.lang).toBe('en');
    expect(getThemeTags(site, pl)).toMatchObject([{ name: 'Example welcome', fallback: { lang: 'en', dir: 'ltr' } }]);
    expect(findPage(site, '/pl/cities/example-town/')).toMatchObject({
      isFallback: true,
      titleLanguage: { lang: 'en' },
    });
    const { standard, factors } = buildBenchmarkView(site, site.relations, 'example-benchmark', pl);
    expect(standard.fallback?.lang).toBe('en');
    for (const { fallback, why, questions } of factors) {
      expect(
        [fallback, why.fallback, ...questions.map((question) => question.fallback)].map((info) => info?.lang),
      ).toEqual(Array(2 + questions.length).fill('en'));
    }
    const practice = site.entries('practices').get('example-practice');
    const cities = practice && getFactRows(site, practice, pl).find(({ label }) => label === 'facts.city')?.values;
    expect(cities).toMatchObject([{ text: 'Example town', fallback: { lang: 'en' } }]);
  });

  it('takes the strings of the interface from its fallback, for every number', () => {
    const { t } = site.language(pl);
    expect(t('menu.search')).toBe(site.language(toLocale(site, 'en')).t('menu.search'));
    for (const count of [1, 2, 5, 21]) expect(t('list.count', { count })).toContain(String(count));
  });
});

describe('a record that a language has in part', () => {
  it('is marked text by text', async () => {
    const theme = read('themes/welcome.yaml').replace(
      '  fr: Accueil exemple',
      '  fr: Accueil exemple\n  pl: Przykład powitania',
    );
    const partial = await loadSmallSite({ ...files, 'themes/welcome.yaml': theme });
    expect(findPage(partial, '/pl/themes/example-welcome/')).toMatchObject({
      title: 'Przykład powitania',
      isFallback: false,
      summary: 'The only theme of the fixture.',
    });
    expect(getThemeTags(partial, pl)[0]?.fallback).toBeUndefined();
  });
});

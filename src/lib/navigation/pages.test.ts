import { describe, expect, it } from 'vitest';
import { findPage, loadSmallSite } from '../../../tests/support/small-site.ts';
import { buildPages } from './pages.ts';

const site = await loadSmallSite();
const pages = buildPages(site);
const idsOf = (locale: string, kinds: readonly string[]) =>
  pages.filter((page) => page.locale === locale && kinds.includes(page.kind)).map(({ id }) => id);

describe('buildPages', () => {
  it('gives every page an address of its own', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it('lists every collection that has a list, those of the header first', () => {
    expect(pages.filter((page) => page.locale === 'en' && 'section' in page).map(({ path }) => path)).toEqual([
      '/en/themes/',
      '/en/guides/',
      '/en/practices/',
      '/en/case-studies/',
      '/en/infographics/',
      '/en/toolkits/',
      '/en/newcomers/',
      '/en/benchmarks/',
      '/en/cities/',
      '/en/projects/',
      '/en/addresses/',
      '/en/glossary/',
      '/en/words/',
      '/en/sources/',
      '/en/self-assessment/',
      '/en/action-plan/',
      '/en/search/',
      '/en/404/',
      '/en/helper/',
      '/en/my-toolkit/',
      '/en/my-data/',
      '/en/handbook/',
      '/en/translation-status/',
      '/en/check-help/',
      '/en/due/',
      '/en/offline/',
    ]);
  });

  it('gives a locale of newcomers their pages only, with the services at its home', () => {
    expect(pages.filter(({ locale }) => locale === 'ar').map(({ path }) => path)).toEqual([
      '/ar/',
      '/ar/addresses/',
      '/ar/glossary/',
      '/ar/words/',
      '/ar/search/',
      '/ar/404/',
      '/ar/offline/',
      '/ar/services/altasjil/',
      '/ar/services/city/madinat-almithal/',
      '/ar/services/country/be/',
      '/ar/services/topic/registration/',
      '/ar/services/altasjil/at-the-counter/',
    ]);
    expect(findPage(site, '/ar/').kind).toBe('service-list');
  });

  it('gives each entry and each record of most collections a page in every whole language', () => {
    const members = ['guides/example-guide', 'practices/example-practice', 'services/example-service'];
    for (const locale of ['en', 'fr']) {
      expect(idsOf(locale, ['guides', 'practices', 'services'])).toEqual(members);
      expect(idsOf(locale, ['theme', 'benchmark', 'city', 'project', 'toolkit'])).toEqual([
        'themes/welcome',
        'benchmarks/example-benchmark',
        'cities/example-town',
        'projects/example-exchange',
        'toolkits/example-toolkit',
      ]);
    }
  });

  it('keeps the pages of fallbacks, tools and filters out of search engines', () => {
    const refused = pages.filter((page) => page.locale === 'fr' && !page.isIndexed && page.kind !== 'helper');
    expect(refused.map(({ id }) => id)).toEqual([
      // The only practice is not in French.
      'practices',
      'search',
      'not-found',
      'reading-list',
      'my-data',
      'translation-status',
      'check-help',
      'due',
      'offline',
      'practices/example-practice',
      'counter/example-service',
      'guides/project/example-exchange',
      'practices/theme/welcome',
      'practices/city/example-town',
      'practices/country/BE',
      'practices/size/small',
      'practices/project/example-exchange',
    ]);
    expect(pages.filter(({ kind, isIndexed }) => kind === 'helper' && isIndexed)).toEqual([]);
  });

  it('marks the page of a text that is missing', () => {
    expect(findPage(site, '/fr/pratiques/example-practice/')).toMatchObject({
      isFallback: true,
      title: 'Example practice',
    });
    expect(findPage(site, '/fr/guides/guide-exemple/')).toMatchObject({ isFallback: false, isIndexed: true });
  });

  it('hides the title and the subject of a sensitive service, and puts it on no paper', async () => {
    const facts = 'topic: women\nsensitive: true\nchecked: 2026-11-01\nsources:\n  - example-report\n';
    const changed = await loadSmallSite({ 'services/example-service/facts.yaml': facts });
    const page = buildPages(changed).find(({ id }) => id === 'services/example-service');
    expect(page?.isSensitive).toBe(true);
    expect(page?.path).toMatch(/^\/en\/newcomers\/page-[a-z0-9]+\/$/);
    expect(buildPages(changed).filter(({ kind }) => kind === 'counter')).toEqual([]);
    expect(findPage(site, '/en/newcomers/register/').isSensitive).toBe(false);
  });
});

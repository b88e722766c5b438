import { describe, expect, it } from 'vitest';
import { findPage, loadSmallSite, toLocale } from '../../../tests/support/small-site.ts';
import { getListing, getListPart } from './listing.ts';
import { buildPages } from './pages.ts';

/** A practice of the small site's theme and city. */
const practice = (number: number) => ({
  [`practices/copy-${number}/facts.yaml`]: 'themes:\n  - welcome\ncity: example-town\nsources:\n  - example-report\n',
  [`practices/copy-${number}/text.en.mdx`]: `---\ntitle: Copy ${number}\nsummary: B.\nslug: copy-${number}\nupdated: 2026-11-01\n---\n\nText.\n`,
});
// With the one that the site has: 121 practices, which are two pages of 48 and one of 25.
const site = await loadSmallSite(
  Object.assign({}, ...Array.from({ length: 120 }, (_, index) => practice(index + 1))) as Record<string, string>,
);
const en = toLocale(site, 'en');
const paths = buildPages(site).map(({ path }) => path);
const read = (path: string) => getListPart(site, getListing(findPage(site, path)), en);

describe('a list that is too long for one page', () => {
  it('goes on on further pages, in the words of the language', () => {
    expect(paths.filter((path) => /^\/(?:en\/practices|fr\/pratiques)\/(?:page\/.*)?$/.test(path))).toEqual([
      '/en/practices/',
      '/en/practices/page/2/',
      '/en/practices/page/3/',
      '/fr/pratiques/',
      '/fr/pratiques/page/2/',
      '/fr/pratiques/page/3/',
    ]);
  });

  it('goes on where it is narrowed to one value as well', () => {
    expect(paths.filter((path) => path.startsWith('/en/practices/country/'))).toEqual([
      '/en/practices/country/be/',
      '/en/practices/country/be/page/2/',
      '/en/practices/country/be/page/3/',
    ]);
  });

  it('shows each entry on one of its pages', () => {
    const parts = ['', 'page/2/', 'page/3/'].map((rest) => read(`/en/practices/${rest}`));
    expect(parts.map(({ cards, count }) => [cards.length, count])).toEqual([
      [48, 121],
      [48, 121],
      [25, 121],
    ]);
    expect(new Set(parts.flatMap(({ cards }) => cards.map(({ key }) => key))).size).toBe(121);
  });

  it('says in the title which of its pages this is', () => {
    expect(findPage(site, '/en/practices/country/be/page/2/').title).toMatch(/: Belgium, page 2$/);
  });

  it('keeps further pages from search engines where the first one is kept, or all that is shown is in another language', () => {
    expect(findPage(site, '/en/practices/page/2/').isIndexed).toBe(true);
    expect(findPage(site, '/en/practices/country/be/page/2/').isIndexed).toBe(false);
    expect(findPage(site, '/fr/pratiques/page/2/')).toMatchObject({ isFallback: true, isIndexed: false });
  });
});

describe('getListing', () => {
  it('names what a page lists', () => {
    expect(getListing(findPage(site, '/en/guides/'))).toEqual({
      collection: 'guides',
      number: 1,
      first: '/en/guides/',
    });
    expect(getListing(findPage(site, '/en/practices/city/example-town/page/2/'))).toMatchObject({
      collection: 'practices',
      facet: { name: 'city', key: 'example-town' },
      number: 2,
      first: '/en/practices/city/example-town/',
    });
  });

  it('refuses other pages', () => {
    expect(() => getListing(findPage(site, '/en/cities/'))).toThrow('/en/cities/');
  });
});

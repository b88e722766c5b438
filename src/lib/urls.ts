import type { Collection } from './collections/collections.ts';
import type { Locale, LocaleRegistry } from './i18n/registry.ts';

/** Pages that belong to no collection, and what stands under them. */
export type ToolSection =
  | 'search'
  | 'not-found'
  | 'assessment'
  | 'plan'
  | 'helper'
  | 'reading-list'
  | 'my-data'
  | 'check-help'
  | 'due'
  | 'offline';

/** First part of an address after the locale. */
export type AddressSection = Collection | ToolSection | 'feeds';

/** What a list can be narrowed to. */
export type Facet = 'theme' | 'city' | 'country' | 'project';

/** What newcomers' pages lead by: a place, a topic, or what someone says of themselves. */
export type Way = 'city' | 'country' | 'topic' | 'need';

/** Makes every address of the site. Nothing else joins a locale, a section and a slug. */
export interface Urls {
  /** `/`, where the reader chooses a language. */
  choice(): string;
  /** `/en/` */
  home(locale: Locale): string;
  /** `/en/guides/` */
  section(locale: Locale, section: AddressSection): string;
  /** `/en/guides/design-a-one-stop-shop/`; standing pages have no section: `/en/about/`. */
  entry(locale: Locale, collection: Collection, slug: string): string;
  /** `/en/infographics/one-stop-shop-route.svg`: the drawing of an infographic, for the pages that show it. */
  drawing(locale: Locale, slug: string): string;
  /** `/en/practices/city/vienna/` */
  facet(locale: Locale, collection: Collection, facet: Facet, slug: string): string;
  /** `/en/newcomers/city/brussels/`: what newcomers find in a place or on a topic. */
  way(locale: Locale, way: Way, slug: string): string;
  /** `/en/newcomers/register/at-the-counter/`: a sheet on one page of paper, in two languages. */
  counter(locale: Locale, slug: string): string;
  /** `/en/practices/page/2/`: a further page of the list whose first page is at `first`; that one for number 1. */
  listPage(locale: Locale, first: string, number: number): string;
  /** `/en/feeds/one-stop-shops.xml`; all themes without a slug. */
  feed(locale: Locale, themeSlug?: string): string;
  /** `/en/helper/starting/small/one-stop-shops/`: the answers given so far, as slugs. */
  helper(locale: Locale, answers: readonly string[]): string;
  /** `/en/my-toolkit/entries-3.json`: a part of what a reading list may hold, in the words of the locale. */
  readingPart(locale: Locale, part: string): string;
  /** `/data/chapters/en.json`: what a browser needs of a locale to put a file together. */
  imprint(locale: Locale): string;
  /** `/data/chapters/guides/design-a-one-stop-shop.en.json`: an entry as a chapter, by its key. */
  chapter(locale: Locale, collection: Collection, key: string): string;
  /** `/en/self-assessment/one-stop-shop/`: by the slug of the benchmark. */
  assessment(locale: Locale, slug: string): string;
  /** `/search/fr/`: the folder of what the search of a locale reads. */
  searchFolder(locale: Locale): string;
  /** `/search/fr/text/guides/design-a-one-stop-shop.json`: what the search reads of a page, by kind and key. */
  searchText(locale: Locale, kind: string, key: string): string;
  /** `/search/fr/kept/brussels.json`: what a browser searches without a network, of the pages that it saves. */
  keptSearch(locale: Locale, place?: string): string;
  /** `/data/services/fr.json`: the services of a locale for other programs; a table of them as `/data/services/fr/phones.csv`. */
  serviceData(locale: Locale, table?: string): string;
  /** `/offline/fr.json`: the newcomers' pages of a locale that a browser may save; `/offline/fr/brussels.json`: those for a city or country. */
  offlinePack(locale: Locale, place?: string): string;
  /** `/offline/fr/brussels.html`: the same pages as one file, to be passed on from hand to hand. */
  offlineFile(locale: Locale, place?: string): string;
  /** `/manifest/fr.webmanifest`: name and pictures of the newcomers' pages on a home screen. */
  manifest(locale: Locale): string;
  /** `/manifest/192.png`: the mark for a home screen, by its width in pixels. */
  homeScreenIcon(size: number): string;
  /** `/sw.js`: the script that answers with saved pages. At the root, or it would not answer for the whole site. */
  offlineWorker(): string;
  /** Absolute address of a path, on the public address of the site. */
  absolute(path: string): URL;
}

/** Words of the addresses of one locale, e.g. `practices` → `bonnes-pratiques`. */
export type AddressWords = (locale: Locale, key: AddressSection | Facet | Way | 'counter' | 'page') => string;

/**
 * Binds the address rules to a site.
 * @param siteUrl public address without a path
 * @param words names of sections and facets per locale, from the dictionaries (`address.*`)
 */
export function createUrls(registry: LocaleRegistry, siteUrl: string, words: AddressWords): Urls {
  const home = (locale: Locale) => `/${locale}/`;
  const isNewcomersOnly = (locale: Locale) => registry.get(locale).scope === 'newcomers';
  const section = (locale: Locale, name: AddressSection) =>
    // In a locale that covers the newcomers' pages only, their list is the home page.
    name === 'services' && isNewcomersOnly(locale) ? home(locale) : `/${locale}/${words(locale, name)}/`;
  const inside = (locale: Locale, name: AddressSection, rest: string) => `/${locale}/${words(locale, name)}/${rest}`;
  return {
    choice: () => '/',
    home,
    section,
    entry: (locale, collection, slug) =>
      collection === 'pages' ? `/${locale}/${slug}/` : inside(locale, collection, `${slug}/`),
    drawing: (locale, slug) => inside(locale, 'infographics', `${slug}.svg`),
    facet: (locale, collection, facet, slug) => inside(locale, collection, `${words(locale, facet)}/${slug}/`),
    way: (locale, way, slug) => inside(locale, 'services', `${words(locale, way)}/${slug}/`),
    counter: (locale, slug) => inside(locale, 'services', `${slug}/${words(locale, 'counter')}/`),
    listPage: (locale, first, number) => (number === 1 ? first : `${first}${words(locale, 'page')}/${number}/`),
    feed: (locale, themeSlug) => inside(locale, 'feeds', `${themeSlug ?? 'all'}.xml`),
    helper: (locale, answers) => inside(locale, 'helper', answers.map((answer) => `${answer}/`).join('')),
    readingPart: (locale, part) => inside(locale, 'reading-list', `entries-${part}.json`),
    imprint: (locale) => `/data/chapters/${locale}.json`,
    chapter: (locale, collection, key) => `/data/chapters/${collection}/${key}.${locale}.json`,
    assessment: (locale, slug) => inside(locale, 'assessment', `${slug}/`),
    searchFolder: (locale) => `/search/${locale}/`,
    searchText: (locale, kind, key) => `/search/${locale}/text/${kind}/${key}.json`,
    keptSearch: (locale, place) => `/search/${locale}/kept${place === undefined ? '' : `/${place.toLowerCase()}`}.json`,
    serviceData: (locale, table) => `/data/services/${locale}${table === undefined ? '.json' : `/${table}.csv`}`,
    offlinePack: (locale, place) => `/offline/${locale}${place === undefined ? '' : `/${place.toLowerCase()}`}.json`,
    offlineFile: (locale, place) => `/offline/${locale}${place === undefined ? '' : `/${place.toLowerCase()}`}.html`,
    homeScreenIcon: (size) => `/manifest/${size}.png`,
    manifest: (locale) => `/manifest/${locale}.webmanifest`,
    offlineWorker: () => '/sw.js',
    absolute: (path) => new URL(path, siteUrl),
  };
}

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
  | 'handbook'
  | 'translation-status'
  | 'offline';

/** First part of an address after the locale. */
export type AddressSection = Collection | ToolSection | 'feeds';

/** What a list can be narrowed to; `told` is what entries tell of their cost, staff, law and failures. */
export const facets = ['theme', 'city', 'country', 'project', 'size', 'told'] as const;
export type Facet = (typeof facets)[number];

/** What newcomers' pages lead by: a place, a topic, or what someone says of themselves. */
export type Way = 'city' | 'country' | 'topic' | 'need';

/**
 * Makes every address of the site. Nothing else joins a locale, a section and a slug. Where the site stands under a path of
 * its host, as at `https://city.example/toolkit/`, each address starts with it; the examples below are without.
 */
export interface Urls {
  /** `/toolkit`, the path that the site stands under; empty where the host is its own. */
  base: string;
  /** Address of a file of the site by its path in it, `/favicon.svg`. */
  at(file: string): string;
  /** The file of the site that answers for an address: `/en/` → `en/index.html`, with or without a base. */
  toFile(path: string): string;
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
  /** `/en/action-plan/practices.json`: every practice by name, for the plan that asks for one beyond those it is offered. */
  planPractices(locale: Locale): string;
  /** `/data/chapters/en.json`: what a browser needs of a locale to put a file together. */
  imprint(locale: Locale): string;
  /** `/data/chapters/guides/design-a-one-stop-shop.en.json`: an entry as a chapter, by its key. */
  chapter(locale: Locale, collection: Collection, key: string): string;
  /** `/en/self-assessment/one-stop-shop/`: by the slug of the benchmark. */
  assessment(locale: Locale, slug: string): string;
  /** `/en/handbook/plain-writing/`: a chapter of the editors' handbook. */
  handbook(locale: Locale, slug: string): string;
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
  /** `/embed/fr/brussels.html`: the list of a city, for a frame of another site. */
  embed(locale: Locale, city: string): string;
  /** `/manifest/fr.webmanifest`: name and pictures of the newcomers' pages on a home screen. */
  manifest(locale: Locale): string;
  /** `/manifest/192.png`: the mark for a home screen, by its width in pixels. */
  homeScreenIcon(size: number): string;
  /** `/favicon.svg`: the mark in a tab of the browser. */
  icon(): string;
  /** `/sw.js`: the script that answers with saved pages. At the root, or it would not answer for the whole site. */
  offlineWorker(): string;
  /** Absolute address of a path, on the public address of the site. */
  absolute(path: string): URL;
}

/** Words of the addresses of one locale, e.g. `practices` → `bonnes-pratiques`. */
export type AddressWords = (locale: Locale, key: AddressSection | Facet | Way | 'counter' | 'page') => string;

/**
 * Binds the address rules to a site.
 * @param siteUrl public address, with the path where the site stands under one
 * @param words names of sections and facets per locale, from the dictionaries (`address.*`)
 */
export function createUrls(registry: LocaleRegistry, siteUrl: string, words: AddressWords): Urls {
  const base = getBase(siteUrl);
  const home = (locale: Locale) => `${base}/${locale}/`;
  const isNewcomersOnly = (locale: Locale) => registry.get(locale).scope === 'newcomers';
  const section = (locale: Locale, name: AddressSection) =>
    // In a locale that covers the newcomers' pages only, their list is the home page.
    name === 'services' && isNewcomersOnly(locale) ? home(locale) : `${home(locale)}${words(locale, name)}/`;
  const inside = (locale: Locale, name: AddressSection, rest: string) =>
    `${home(locale)}${words(locale, name)}/${rest}`;
  const inPlace = (locale: Locale, place: string | undefined) =>
    `${base}/offline/${locale}${place === undefined ? '' : `/${place.toLowerCase()}`}`;
  return {
    base,
    at: (file) => `${base}${file}`,
    toFile: (path) => {
      const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
      return (inside.endsWith('/') ? `${inside}index.html` : inside).slice(1);
    },
    choice: () => `${base}/`,
    home,
    section,
    entry: (locale, collection, slug) =>
      collection === 'pages' ? `${home(locale)}${slug}/` : inside(locale, collection, `${slug}/`),
    drawing: (locale, slug) => inside(locale, 'infographics', `${slug}.svg`),
    facet: (locale, collection, facet, slug) => inside(locale, collection, `${words(locale, facet)}/${slug}/`),
    way: (locale, way, slug) => inside(locale, 'services', `${words(locale, way)}/${slug}/`),
    counter: (locale, slug) => inside(locale, 'services', `${slug}/${words(locale, 'counter')}/`),
    listPage: (locale, first, number) => (number === 1 ? first : `${first}${words(locale, 'page')}/${number}/`),
    feed: (locale, themeSlug) => inside(locale, 'feeds', `${themeSlug ?? 'all'}.xml`),
    helper: (locale, answers) => inside(locale, 'helper', answers.map((answer) => `${answer}/`).join('')),
    readingPart: (locale, part) => inside(locale, 'reading-list', `entries-${part}.json`),
    planPractices: (locale) => inside(locale, 'plan', 'practices.json'),
    imprint: (locale) => `${base}/data/chapters/${locale}.json`,
    chapter: (locale, collection, key) => `${base}/data/chapters/${collection}/${key}.${locale}.json`,
    assessment: (locale, slug) => inside(locale, 'assessment', `${slug}/`),
    handbook: (locale, slug) => inside(locale, 'handbook', `${slug}/`),
    searchFolder: (locale) => `${base}/search/${locale}/`,
    searchText: (locale, kind, key) => `${base}/search/${locale}/text/${kind}/${key}.json`,
    keptSearch: (locale, place) =>
      `${base}/search/${locale}/kept${place === undefined ? '' : `/${place.toLowerCase()}`}.json`,
    serviceData: (locale, table) => `${base}/data/services/${locale}${table === undefined ? '.json' : `/${table}.csv`}`,
    offlinePack: (locale, place) => `${inPlace(locale, place)}.json`,
    offlineFile: (locale, place) => `${inPlace(locale, place)}.html`,
    homeScreenIcon: (size) => `${base}/manifest/${size}.png`,
    manifest: (locale) => `${base}/manifest/${locale}.webmanifest`,
    icon: () => `${base}/favicon.svg`,
    offlineWorker: () => `${base}/sw.js`,
    embed: (locale, city) => `${base}/embed/${locale}/${city}.html`,
    absolute: (path) => new URL(path, siteUrl),
  };
}

/**
 * The path that a site stands under, from its public address: `https://city.example/toolkit/` → `/toolkit`; empty for the
 * root of a host.
 */
export const getBase = (siteUrl: string): string =>
  URL.canParse(siteUrl) ? new URL(siteUrl).pathname.replace(/\/+$/, '') : '';

import { hasTrait } from '../collections/collections.ts';
import { getPath, isInScope } from '../content/site/addresses.ts';
import type { Site } from '../content/site/site.ts';
import { getWords, pickWords } from '../content/site/words.ts';
import { toDiscreetSlug } from '../discreet-slug.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import type { SearchEntry, SearchKind } from '../search/search-entry.ts';
import { getEntryWords } from '../views/search/entry-words.ts';
import { getEverydayNames } from '../views/search/everyday-names.ts';
import { getRecordWords, type SearchedRecords } from '../views/search/record-words.ts';
import { noWords, type SearchWords } from '../views/search/search-words.ts';
import { getWayWords } from '../views/search/way-words.ts';
import { isMemberPage, type SitePage } from './page.ts';
import { isTool } from './tools.ts';

/** Something that can be found, by its names: enough to make its entry from the site. */
export interface Searched {
  locale: Locale;
  kind: SearchKind;
  key: string;
  path: string;
  title: string;
  lang?: string;
  summary?: string;
}

/** Lines of lists that can be found one by one. */
const lines = ['glossary', 'places', 'host-words'] as const;

/** Tools that help nobody who searches: the search itself, and pages that stand for others. */
const hidden: ReadonlySet<string> = new Set(['search', 'not-found', 'offline']);

/** Everything that can be found: pages in a language of their own, and lines of lists. */
export const listSearched = (site: Site, pages: readonly SitePage[]): Searched[] => [
  ...pages.flatMap((page) => toSearched(page) ?? []),
  ...site.registry.locales.flatMap(({ locale }) => lines.flatMap((collection) => listLines(site, collection, locale))),
];

function toSearched(page: SitePage): Searched | undefined {
  // A sheet in another language is better than none to whoever has a question; everything else exists in another search.
  if (page.isFallback && page.kind !== 'services') return undefined;
  if ('further' in page && page.further) return undefined;
  const { locale, path, title, summary } = page;
  const lang = page.isFallback ? page.titleLanguage?.lang : undefined;
  const base = { locale, path, title, ...(lang !== undefined && { lang }), ...(summary !== undefined && { summary }) };
  if (isMemberPage(page)) return { ...base, kind: page.collection, key: page.key };
  if ('section' in page) {
    if (hidden.has(page.section)) return undefined;
    return { ...base, kind: isTool(page.section) ? 'tool' : 'list', key: page.section };
  }
  if ('chapter' in page) return { ...base, kind: 'tool', key: `handbook-${page.chapter}` };
  if ('way' in page) return { ...base, kind: 'newcomers', key: `${page.way}/${page.key}` };
  return undefined;
}

function listLines(site: Site, collection: (typeof lines)[number], locale: Locale): Searched[] {
  if (!isInScope(site, collection, locale) || !hasTrait(collection, 'list')) return [];
  return [...site.records(collection).keys()].flatMap((key): Searched[] => {
    const path = getPath(site, collection, key, locale);
    const title = getLineTitle(site, collection, key, locale);
    return path === undefined || title === undefined ? [] : [{ locale, kind: collection, key, path, title }];
  });
}

/** A term of another language is no help; the name of a desk and a word of a host country are what they are. */
function getLineTitle(site: Site, collection: (typeof lines)[number], key: string, locale: Locale): string | undefined {
  if (collection === 'host-words') return site.records(collection).get(key)?.value.word;
  if (collection === 'places') {
    const name = site.records(collection).get(key)?.value.name;
    return name && getWords(site, name, locale);
  }
  const term = site.records(collection).get(key)?.value.term;
  const words = term && pickWords(site, term, locale);
  return words?.fallback ? undefined : words?.text;
}

/**
 * Name, among its kind, by which the search knows something that can be found: its key, or where its address must not give
 * the subject away, what the address says.
 */
export function getSearchName({ key, path }: Pick<Searched, 'key' | 'path'>): string {
  const discreet = toDiscreetSlug(key);
  return path.endsWith(`/${discreet}/`) ? discreet : key;
}

/** What the search reads of something that can be found. */
export function buildSearchEntry(site: Site, searched: Searched): SearchEntry {
  const { locale, kind, key, path, title, lang, summary } = searched;
  const words = findWords(site, searched);
  return {
    kind,
    key: getSearchName(searched),
    path,
    title,
    ...(lang !== undefined && { lang }),
    ...words,
    asides: [site.language(locale).t(`type.${kind}`), ...words.asides],
    summary: words.summary || (summary ?? ''),
    names: [
      ...getEverydayNames(site, kind === 'tool' || kind === 'list' ? key : `${kind}/${key}`, locale),
      ...words.names,
    ],
  };
}

function findWords(site: Site, { kind, key, locale }: Pick<Searched, 'kind' | 'key' | 'locale'>): SearchWords {
  if (kind === 'tool' || kind === 'list') {
    // The list of services is led by a text of its own.
    const { words, t } = site.language(locale);
    const lead = `section-lead.${key}` as StringKey;
    return { ...noWords, summary: Object.hasOwn(words, lead) ? t(lead) : '' };
  }
  if (kind === 'newcomers') {
    const [way = '', of = ''] = key.split('/');
    return getWayWords(site, way, of, locale);
  }
  if (kind === 'downloads') {
    // What its page can be narrowed to, and none of its words: the page itself is the better answer.
    const [of = '', ...rest] = key.split('/');
    const { themes, cities } = findWords(site, { locale, kind: of as SearchKind, key: rest.join('/') });
    return { ...noWords, themes, cities };
  }
  if (hasTrait(kind, 'facts')) {
    const entry = site.entries(kind).get(key);
    return entry ? getEntryWords(site, entry, locale) : noWords;
  }
  return getRecordWords(site, kind as SearchedRecords, key, locale) ?? noWords;
}

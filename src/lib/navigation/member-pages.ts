import {
  type CollectionWith,
  collectionsWith,
  type EntryCollection,
  entryCollections,
  getTrait,
} from '../collections/collections.ts';
import { getPath, isInScope } from '../content/site/addresses.ts';
import type { Site, SiteRecord } from '../content/site/site.ts';
import { getWords, pickText, pickWords } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { getCards } from '../views/cards.ts';
import type { EntryPage, RecordPage } from './page.ts';

/** The page of each entry in a locale. */
export const getEntryPages = (site: Site, { locale }: LocaleInfo): EntryPage[] =>
  entryCollections
    .filter((collection) => isInScope(site, collection, locale))
    .flatMap((collection) =>
      getCards(site, collection, locale).flatMap(({ key }) => findEntryPage(site, collection, key, locale) ?? []),
    );

/** The page of an entry in a locale, if it has one. */
export function findEntryPage(
  site: Site,
  collection: EntryCollection,
  key: string,
  locale: Locale,
): EntryPage | undefined {
  const entry = site.entries(collection).get(key);
  if (!entry || isShownElsewhere(entry.facts)) return undefined;
  const { text, fallback } = pickText(site, entry, locale);
  // A locale of newcomers has no copy of pages written for cities.
  if (collection === 'pages' && fallback && site.registry.get(locale).scope === 'newcomers') return undefined;
  const { title, summary, updated } = text.frontmatter;
  return {
    kind: collection,
    id: `${collection}/${key}`,
    locale,
    path: getPath(site, collection, key, locale) ?? '',
    title,
    titleLanguage: fallback,
    summary,
    updated,
    isFallback: fallback !== undefined,
    isIndexed: fallback === undefined,
    isSensitive: 'sensitive' in entry.facts && entry.facts.sensitive,
    collection,
    key,
  };
}

/** The texts of the home pages are standing pages without an address of their own. */
const isShownElsewhere = (facts: object): boolean =>
  'role' in facts && (facts.role === 'home' || facts.role === 'newcomers');

/** The page of each record that has one. */
export const getRecordPages = (site: Site, info: LocaleInfo): RecordPage[] =>
  collectionsWith('page')
    .filter((collection) => isInScope(site, collection, info.locale))
    .flatMap((collection) =>
      [...site.records(collection).keys()].flatMap((key) => findRecordPage(site, collection, key, info.locale) ?? []),
    );

/** The page of a record in a locale, if it has one. */
export function findRecordPage(
  site: Site,
  collection: CollectionWith<'page'>,
  key: string,
  locale: Locale,
): RecordPage | undefined {
  const kind = getTrait(collection, 'page');
  const records: ReadonlyMap<string, SiteRecord<CollectionWith<'page'>>> = site.records(collection);
  const record = records.get(key);
  const path = getPath(site, collection, key, locale);
  if (kind === undefined || record === undefined || path === undefined) return undefined;
  const { text, fallback } = pickWords(site, record.value.name, locale);
  return {
    kind,
    id: `${collection}/${key}`,
    locale,
    path,
    title: text,
    titleLanguage: fallback,
    summary: 'summary' in record.value ? getWords(site, record.value.summary, locale) : undefined,
    isFallback: fallback !== undefined,
    isIndexed: fallback === undefined,
    collection,
    key,
  };
}

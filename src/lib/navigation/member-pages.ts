import { type CollectionWith, collectionsWith, entryCollections, getTrait } from '../collections/collections.ts';
import { getPath, isInScope } from '../content/site/addresses.ts';
import type { Site, SiteRecord } from '../content/site/site.ts';
import { getWords, pickText, pickWords } from '../content/site/words.ts';
import type { LocaleInfo } from '../i18n/registry.ts';
import { getCards } from '../views/cards.ts';
import type { EntryPage, RecordPage } from './page.ts';

/** The page of each entry in a locale. */
export function getEntryPages(site: Site, { locale, scope }: LocaleInfo): EntryPage[] {
  return entryCollections
    .filter((collection) => isInScope(site, collection, locale))
    .flatMap((collection) =>
      getCards(site, collection, locale).flatMap((card): EntryPage[] => {
        const entry = site.entries(collection).get(card.key);
        if (!entry || isShownElsewhere(entry.facts)) return [];
        const { text, fallback } = pickText(site, entry, locale);
        // A locale of newcomers has no copy of pages written for cities.
        if (collection === 'pages' && fallback && scope === 'newcomers') return [];
        const { title, summary, updated } = text.frontmatter;
        return [
          {
            kind: collection,
            id: `${collection}/${entry.key}`,
            locale,
            path: card.path,
            title,
            titleLanguage: fallback,
            summary,
            updated,
            isFallback: fallback !== undefined,
            isIndexed: fallback === undefined,
            isSensitive: 'sensitive' in entry.facts && entry.facts.sensitive,
            collection,
            key: entry.key,
          },
        ];
      }),
    );
}

/** The texts of the home pages are standing pages without an address of their own. */
const isShownElsewhere = (facts: object): boolean =>
  'role' in facts && (facts.role === 'home' || facts.role === 'newcomers');

/** The page of each record that has one. */
export const getRecordPages = (site: Site, info: LocaleInfo): RecordPage[] =>
  collectionsWith('page')
    .filter((collection) => isInScope(site, collection, info.locale))
    .flatMap((collection) => getPagesOf(site, collection, info));

function getPagesOf(site: Site, collection: CollectionWith<'page'>, { locale }: LocaleInfo): RecordPage[] {
  const kind = getTrait(collection, 'page');
  const records: ReadonlyMap<string, SiteRecord<CollectionWith<'page'>>> = site.records(collection);
  return [...records.values()].flatMap((record) => {
    const path = getPath(site, collection, record.key, locale);
    if (kind === undefined || path === undefined) return [];
    const { text, fallback } = pickWords(site, record.value.name, locale);
    return {
      kind,
      id: `${collection}/${record.key}`,
      locale,
      path,
      title: text,
      titleLanguage: fallback,
      summary: 'summary' in record.value ? getWords(site, record.value.summary, locale) : undefined,
      isFallback: fallback !== undefined,
      isIndexed: fallback === undefined,
      collection,
      key: record.key,
    };
  });
}

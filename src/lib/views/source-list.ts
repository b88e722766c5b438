import { defineQuery } from '../content/site/query.ts';
import type { Entry, Site } from '../content/site/site.ts';
import { pickWords } from '../content/site/words.ts';
import type { Document } from '../document/model.ts';
import { getDocumentReferences } from '../document/references.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';

/** A source as listed under an entry. */
export interface SourceItem {
  key: string;
  /** 1-based, in the order in which the text cites them, then the order of the facts. */
  number: number;
  title: string;
  /** Language of the title, where it is not that of the page. */
  fallback?: LocaleInfo;
  url?: string;
  /** Year, month or day. */
  date?: string;
  /** BCP 47 tag of the source's language. */
  lang?: string;
}

/** Numbers the sources of an entry; those of its text alone where there is no entry. */
export function getSourceList(
  site: Site,
  entry: Pick<Entry, 'facts'> | undefined,
  document: Document,
  locale: Locale,
): SourceItem[] {
  const cited = getDocumentReferences(document)
    .filter((reference) => reference.collection === 'sources')
    .map((reference) => reference.key);
  const listed = entry && 'sources' in entry.facts ? entry.facts.sources : [];
  return getSourceItems(site, [...cited, ...listed], locale);
}

/** Numbers sources in the given order, each once. */
export function getSourceItems(site: Site, keys: string[], locale: Locale): SourceItem[] {
  return [...new Set(keys)].flatMap((key, index) => {
    const source = site.records('sources').get(key)?.value;
    if (!source) return [];
    const { url, date, lang } = source;
    const { text: title, fallback } = pickWords(site, source.title, locale);
    return { key, number: index + 1, title, fallback, url, date, lang };
  });
}

const usedQuery = defineQuery('used-sources', (site, locale: Locale): SourceItem[] => {
  const keys = [...site.records('sources').keys()].filter(
    (key) => site.relations.incoming({ collection: 'sources', key }).length > 0,
  );
  const { compare } = site.language(locale).formats;
  return getSourceItems(site, keys, locale)
    .sort((a, b) => compare(a.title, b.title))
    .map((source, index) => ({ ...source, number: index + 1 }));
});

/** Every source that something on the site refers to, sorted by title. */
export const getUsedSources = (site: Site, locale: Locale): readonly SourceItem[] => site.query(usedQuery, locale);

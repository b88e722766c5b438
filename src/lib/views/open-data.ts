import { entryCollections } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import type { Entry, Site, Text } from '../content/site/site.ts';
import { getCityKeys, getThemeKeys } from './cards.ts';
import { getOutdatedSections } from './translation-notice.ts';

/** One text of the site as open data. */
export interface OpenEntry {
  collection: string;
  key: string;
  locale: string;
  url: string;
  title: string;
  summary: string;
  themes: string[];
  cities: string[];
  /** Date of the last change. */
  updated: string;
  /** `source`, or the state of the translation. */
  status: 'source' | 'up-to-date' | 'outdated' | 'machine';
}

/** One downloadable file as open data. */
export interface OpenFile {
  url: string;
  format: string;
  locale: string;
  bytes: number;
  sha256: string;
  /** `collection/key` of what the file holds. */
  of: string;
}

/** `/data/site.json`: the index of everything published, for other programs. */
export interface OpenData {
  entries: OpenEntry[];
  files: OpenFile[];
}

/** Lists every text in every language, in the order of the content folder. Fallbacks are not listed: they are not texts. */
export function buildOpenData(site: Site, files: OpenFile[] = []): OpenData {
  const entries = entryCollections.flatMap((collection) =>
    [...site.entries(collection).values()].flatMap((entry: Entry) =>
      [...entry.texts.values()].flatMap((text) => toOpenEntry(site, entry, text) ?? []),
    ),
  );
  return { entries, files };
}

function toOpenEntry(site: Site, entry: Entry, text: Text): OpenEntry | undefined {
  const path = getPath(site, entry.collection, entry.key, text.locale);
  if (
    path === undefined ||
    ('role' in entry.facts && (entry.facts.role === 'home' || entry.facts.role === 'newcomers'))
  )
    return undefined;
  const { title, summary, updated } = text.frontmatter;
  return {
    collection: entry.collection,
    key: entry.key,
    locale: text.locale,
    url: site.urls.absolute(path).href,
    title,
    summary,
    themes: getThemeKeys(entry),
    cities: getCityKeys(entry),
    updated,
    status: getStatus(site, entry, text),
  };
}

function getStatus(site: Site, entry: Entry, text: Text): OpenEntry['status'] {
  const { translation } = text.frontmatter;
  if (!translation) return 'source';
  if (getOutdatedSections(site, entry, text).length > 0) return 'outdated';
  return translation.by === 'machine' && translation.reviewed === undefined ? 'machine' : 'up-to-date';
}

import type { Site } from '../content/site.ts';
import { getWords } from '../content/words.ts';
import type { FilesOf } from '../downloads/catalogue/listing.ts';
import { getServedFiles } from '../downloads/served/served-files.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import type { Collection } from '../schemas/collections.ts';
import type { SitePage } from './page.ts';

/** What a reader's toolkit shows of something kept in it, in the language of the page. */
export interface ReadingEntry {
  title: string;
  path: string;
  type: string;
  summary: string;
  /** Its chapter, to be put into a file; what has none goes in as a link. */
  chapter?: string;
  /** Size of the files that it brings into an archive. */
  bytes?: number;
}

/** Everything that a toolkit of a reader may hold: by `collection/key`, key factors by `benchmarks/key#factor`. */
export type ReadingIndex = Readonly<Record<string, ReadingEntry>>;

/** Collections whose entries and records are chapters. */
const chapterCollections: readonly Collection[] = ['guides', 'practices', 'case-studies', 'infographics', 'benchmarks'];

/**
 * Tells whether a page can be kept. Newcomers' pages cannot: what someone in trouble reads must not stay on a device
 * that others may use.
 */
export function isKeepable(site: Site, page: SitePage): boolean {
  const isEntry = page.collection !== undefined && page.key !== undefined;
  return isEntry && page.collection !== 'services' && site.registry.get(page.locale).scope === 'all';
}

/** Tells whether what the page shows can be a chapter of a reader's toolkit. */
export const hasChapter = (site: Site, page: SitePage): boolean =>
  isKeepable(site, page) && chapterCollections.includes(page.collection as Collection);

/** Builds the index of a locale from the list of pages. */
export function buildReadingIndex(
  site: Site,
  pages: readonly SitePage[],
  filesOf: FilesOf,
  locale: Locale,
): ReadingIndex {
  const entries = pages
    .filter((page) => page.locale === locale && isKeepable(site, page))
    .flatMap((page) => {
      const entry = toEntry(site, filesOf, page);
      return [[page.id, entry] as const, ...getFactors(site, page, entry)];
    });
  return Object.fromEntries(entries);
}

function toEntry(site: Site, filesOf: FilesOf, page: SitePage): ReadingEntry {
  const { id, path, title, summary = '', collection, locale, key = '' } = page;
  const type = site.language(locale).t(`type.${collection}` as StringKey);
  if (!hasChapter(site, page)) return { title, path, type, summary };
  const bytes = getServedFiles(site, filesOf, id, locale).reduce((sum, file) => sum + file.bytes, 0);
  const chapter = site.urls.chapter(locale, collection as Collection, key);
  return { title, path, type, summary, chapter, ...(bytes > 0 ? { bytes } : {}) };
}

function getFactors(site: Site, page: SitePage, { path, chapter }: ReadingEntry) {
  const { collection, key = '', id, locale } = page;
  if (collection !== 'benchmarks' || chapter === undefined) return [];
  const type = site.language(locale).t('type.factors');
  const factors = site.records('benchmarks').get(key)?.value.factors ?? [];
  return factors.map((factor) => {
    const [title, summary] = [factor.name, factor.why].map((words) => getWords(site, words, locale)) as [
      string,
      string,
    ];
    const entry: ReadingEntry = { title, path: `${path}#${factor.id}`, type, summary, chapter };
    return [`${id}#${factor.id}`, entry] as const;
  });
}

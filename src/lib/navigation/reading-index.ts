import { hasTrait } from '../collections/collections.ts';
import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import type { FilesOf } from '../downloads/catalogue/listing.ts';
import { getServedFiles } from '../downloads/served/served-files.ts';
import { type GuideLine, getGuideLine } from '../views/guide-line.ts';
import { isMemberPage, type MemberPage, type SitePage } from './page.ts';

/** What a reader's toolkit shows of something saved in it, in the language of the page. */
export interface ReadingEntry {
  title: string;
  path: string;
  type: string;
  summary: string;
  /** Its chapter, to be put into a file; what has none goes in as a link. */
  chapter?: string;
  /** Size of the files that it brings into an archive. */
  bytes?: number;
  /** What leads a reader back to her step, for a guide with steps. */
  guide?: GuideLine;
}

/** What a toolkit of a reader may hold: by `collection/key`, key factors by `benchmarks/key#factor`. */
export type ReadingIndex = Readonly<Record<string, ReadingEntry>>;

/** Whether readers can save what a page shows in a toolkit of their own. */
export const isKeepable = (site: Site, page: SitePage): page is MemberPage =>
  isMemberPage(page) && !hasTrait(page.collection, 'isPrivate') && site.registry.get(page.locale).scope === 'all';

/** Whether what the page shows can be a chapter of a reader's toolkit. */
export const hasChapter = (site: Site, page: SitePage): page is MemberPage =>
  isKeepable(site, page) && hasTrait(page.collection, 'chapter');

/** What a toolkit shows of a page, and of the key factors of a benchmark. */
export function toReadingEntries(site: Site, filesOf: FilesOf, page: MemberPage): [id: string, entry: ReadingEntry][] {
  const entry = toEntry(site, filesOf, page);
  return [[page.id, entry], ...getFactors(site, page, entry)];
}

function toEntry(site: Site, filesOf: FilesOf, page: MemberPage): ReadingEntry {
  const { id, path, title, summary = '', collection, locale, key } = page;
  const type = site.language(locale).t(`type.${collection}`);
  if (!hasChapter(site, page)) return { title, path, type, summary };
  const bytes = getServedFiles(site, filesOf, id, locale).reduce((sum, file) => sum + file.bytes, 0);
  const chapter = site.urls.chapter(locale, collection, key);
  const guide = collection === 'guides' ? getGuideLine(site, key, locale) : undefined;
  return { title, path, type, summary, chapter, ...(bytes > 0 ? { bytes } : {}), ...(guide ? { guide } : {}) };
}

function getFactors(site: Site, page: MemberPage, { path, chapter }: ReadingEntry): [string, ReadingEntry][] {
  const { collection, key, id, locale } = page;
  if (collection !== 'benchmarks' || chapter === undefined) return [];
  const type = site.language(locale).t('type.factors');
  const factors = site.records('benchmarks').get(key)?.value.factors ?? [];
  return factors.map((factor) => {
    const [title, summary] = [factor.name, factor.why].map((words) => getWords(site, words, locale)) as [
      string,
      string,
    ];
    const entry: ReadingEntry = { title, path: `${path}#${factor.id}`, type, summary, chapter };
    return [`${id}#${factor.id}`, entry];
  });
}

import { isEntryCollection } from '../collections/collections.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import type { FilesOf } from '../downloads/catalogue/listing.ts';
import type { Locale } from '../i18n/registry.ts';
import { findEntryPage, findRecordPage, getEntryPages, getRecordPages } from './member-pages.ts';
import type { MemberPage } from './page.ts';
import { isKeepable, type ReadingIndex, toReadingEntries } from './reading-index.ts';
import { getReadingPart } from './reading-part.ts';

/** Pages in one part of the index, on average. */
const PART_SIZE = 48;

type Member = Pick<MemberPage, 'collection' | 'key' | 'id'>;

/** What readers can keep of a locale. */
const keepableQuery = defineQuery('keepable', (site, locale: Locale): Member[] => {
  const info = site.registry.get(locale);
  return [...getEntryPages(site, info), ...getRecordPages(site, info)]
    .filter((page) => isKeepable(site, page))
    .map(({ collection, key, id }) => ({ collection, key, id }));
});

const countQuery = defineQuery('reading-part-count', (site, locale: Locale) =>
  Math.max(1, Math.ceil(site.query(keepableQuery, locale).length / PART_SIZE)),
);

/** How many parts the index of a locale has: a list of ten entries asks for ten parts at the most, however many there are. */
export const countReadingParts = (site: Site, locale: Locale): number => site.query(countQuery, locale);

const allPartsQuery = defineQuery('reading-parts', (site, locale: Locale): Member[][] => {
  const parts: Member[][] = Array.from({ length: countReadingParts(site, locale) }, () => []);
  for (const member of site.query(keepableQuery, locale)) parts[getReadingPart(member.id, parts.length)]?.push(member);
  return parts;
});

const partQuery = defineQuery(
  'reading-part',
  (site, locale: Locale, part: string): Member[] => site.query(allPartsQuery, locale)[Number(part)] ?? [],
);

/** Builds a part of the index of a locale. */
export function buildReadingPart(site: Site, filesOf: FilesOf, locale: Locale, part: number): ReadingIndex {
  const entries = site.query(partQuery, locale, String(part)).flatMap(({ collection, key }) => {
    const page = findPage(site, collection, key, locale);
    return page ? toReadingEntries(site, filesOf, page) : [];
  });
  return Object.fromEntries(entries);
}

function findPage(site: Site, collection: Member['collection'], key: string, locale: Locale): MemberPage | undefined {
  if (isEntryCollection(collection)) return findEntryPage(site, collection, key, locale);
  return findRecordPage(site, collection, key, locale);
}

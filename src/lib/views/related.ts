import { type CollectionWith, collectionsWith, getTrait, isEntryCollection } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import type { Node, Relations, Site } from '../content/site/site.ts';
import { getWords, pickWords } from '../content/site/words.ts';
import type { DocumentReference } from '../document/references.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { findCard } from './cards.ts';

/** A link to something related. */
export interface RelatedLink {
  path: string;
  title: string;
  /** Language of the title, where it is not that of the page. */
  fallback?: LocaleInfo;
  summary: string;
}

/** What is related, by kind. */
export interface RelatedGroup {
  collection: RelatedCollection;
  label: StringKey;
  links: RelatedLink[];
}

type RelatedCollection = CollectionWith<'related'>;

/** Kinds shown under an entry, in the order in which a reader goes on: guide → factor → practice → case study → toolkit. */
const shown: RelatedCollection[] = collectionsWith('related').sort(
  (a, b) => (getTrait(a, 'related') ?? 0) - (getTrait(b, 'related') ?? 0),
);

/** Links of a kind at most: what names an entry a hundred times over is no help to go on. */
const SHOWN = 24;

/**
 * What is related to an entry or record, in both directions, grouped by kind. What `linked` names is left out, since
 * the reader has just met it in the text; benchmarks stay, for the assessment is where a guide goes on.
 */
export function getRelatedGroups(
  site: Site,
  relations: Relations,
  node: Node,
  locale: Locale,
  linked: Pick<DocumentReference, 'collection' | 'key'>[] = [],
): RelatedGroup[] {
  return shown.flatMap((collection) => {
    const met = new Set(linked.filter((end) => end.collection === collection).map((end) => end.key));
    const links = relations
      .related(node, collection)
      .filter((key) => collection === 'benchmarks' || !met.has(key))
      .flatMap((key) => getRelatedLink(site, collection, key, locale) ?? [])
      .sort((a, b) => site.language(locale).formats.compare(a.title, b.title))
      .slice(0, SHOWN);
    return links.length > 0 ? { collection, label: `section-title.${collection}`, links } : [];
  });
}

function getRelatedLink(
  site: Site,
  collection: RelatedCollection,
  key: string,
  locale: Locale,
): RelatedLink | undefined {
  const path = getPath(site, collection, key, locale);
  if (path === undefined) return undefined;
  if (isEntryCollection(collection)) return findCard(site, collection, key, locale);
  const record = site.records(collection).get(key);
  if (!record) return undefined;
  const { text: title, fallback } = pickWords(site, record.value.name, locale);
  return { path, title, fallback, summary: getWords(site, record.value.summary, locale) };
}

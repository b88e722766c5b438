import { collections, isEntryCollection, isRecordCollection } from '../../collections/collections.ts';
import type { Content } from '../../content/raw.ts';
import { getNearest, getNearestName } from '../../issues/nearest.ts';
import { getKeys } from '../keys.ts';
import { getEntryReferences, getRecordReferences, getSettingsReferences, type PlacedReference } from '../outgoing.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Names that a link to a part of a page may use: factors of a benchmark, headings of a text. */
function getFragments(
  content: Content,
  { collection, key, locale }: PlacedReference,
  factors: ReadonlySet<string>,
): string[] {
  if (collection === 'benchmarks') {
    return [...factors].filter((factor) => factor.startsWith(`${key}/`)).map((factor) => factor.slice(key.length + 1));
  }
  const texts = content.entries.find((entry) => entry.collection === collection && entry.key === key)?.texts ?? [];
  const own = texts.filter((text) => text.locale === locale);
  return (own.length > 0 ? own : texts).flatMap(({ summary }) => summary.fragments);
}

/** Every reference points to something that is there and published. */
export const checkReferences: Rule = (content, report) => {
  const { byCollection, drafts } = getKeys(content);
  const refuse = createReporter(report, 'reference-unknown');
  const factors = byCollection.get('factors') ?? new Set<string>();

  const check = (reference: PlacedReference, isFromDraft: boolean) => {
    const { place, collection, key, fragment } = reference;
    // A tag without a key is a fault that is told already.
    if (key === '') return;
    if (collection !== 'factors' && !isEntryCollection(collection) && !isRecordCollection(collection)) {
      refuse(place(), {
        kind: 'collection',
        collection,
        found: key,
        expected: getNearestName(collection, collections),
      });
      return;
    }
    const keys = byCollection.get(collection);
    if (!keys?.has(key)) {
      const kind = collection === 'factors' ? 'factor' : 'key';
      refuse(place(), { kind, collection, found: key, expected: getNearest(key, keys ?? []).join(', ') });
    } else if (drafts.has(`${collection}/${key}`) && !isFromDraft) {
      refuse(place(), { kind: 'draft', collection, found: key });
    } else if (fragment !== undefined) {
      const fragments = getFragments(content, reference, factors);
      if (fragments.includes(fragment)) return;
      refuse(place(), {
        kind: 'fragment',
        collection: `${collection}/${key}`,
        found: fragment,
        expected: getNearestName(fragment, fragments),
      });
    }
  };

  for (const entry of content.entries) {
    const isDraft = drafts.has(`${entry.collection}/${entry.key}`);
    for (const reference of getEntryReferences(entry)) check(reference, isDraft);
  }
  for (const record of content.records) for (const reference of getRecordReferences(record)) check(reference, false);
  for (const reference of getSettingsReferences(content)) check(reference, false);
};

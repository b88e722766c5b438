import { createNearestIndex, getNearestName } from '../../issues/nearest.ts';
import { collections, isEntryCollection, isRecordCollection } from '../../schemas/collections.ts';
import { createFragmentIndex } from '../fragments.ts';
import { getKeys } from '../keys.ts';
import { getEntryReferences, getRecordReferences, getSettingsReferences, type PlacedReference } from '../outgoing.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Every reference points to something that is there and published. */
export const checkReferences: Rule = (content, report) => {
  const keys = getKeys(content);
  const { byCollection, drafts } = keys;
  const getFragments = createFragmentIndex(content, keys);
  const getNearest = createNearestIndex();
  const refuse = createReporter(report, 'reference-unknown');

  const check = (reference: PlacedReference, isFromDraft: boolean) => {
    const { place, collection, key, fragment } = reference;
    // A tag without a key is an issue that is told already.
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
    const known = byCollection.get(collection) ?? new Set();
    if (!known.has(key)) {
      const kind = collection === 'factors' ? 'factor' : 'key';
      refuse(place(), { kind, collection, found: key, expected: getNearest(key, known).join(', ') });
    } else if (drafts.has(`${collection}/${key}`) && !isFromDraft) {
      refuse(place(), { kind: 'draft', collection, found: key });
    } else if (fragment !== undefined) {
      const fragments = getFragments(reference);
      if (fragments.has(fragment)) return;
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

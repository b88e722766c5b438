import type { Store } from '../storage.ts';
import { formatCount } from '../words.ts';
import { hasItem, type ReadingItem, type ReadingList, toggleItem, withItems } from './reading-items.ts';

/**
 * Saves an item in the toolkit, or takes it out.
 * @param words the `dataset` of the element, with what it says of it
 * @returns what to say
 */
export function toggleKept(store: Store<ReadingList>, item: ReadingItem, words: DOMStringMap): string {
  const isKept = store.update(withItems((items) => toggleItem(items, item)));
  const { items } = store.read();
  if (!isKept) return words['unkept'] ?? '';
  return formatCount(words, hasItem(items, item.id) ? 'kept' : 'removed', document.documentElement.lang, items.length);
}

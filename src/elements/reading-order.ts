import { type ReadingItems, removeItem } from './reading-items.ts';

/** Moves an item by some places, never beyond the ends. */
export function moveItem(items: ReadingItems, id: string, by: number): ReadingItems {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  if (!item) return items;
  const rest = removeItem(items, id);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

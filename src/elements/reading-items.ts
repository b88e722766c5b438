import type { Area } from './storage.ts';

/** Something kept to read: an entry or record by its id, with the words it had when it was kept. */
export interface ReadingItem {
  /** `collection/key`, the same in every language. */
  id: string;
  /** Title and path on the page where it was kept: shown if the site cannot be asked, or has it no more. */
  title: string;
  path: string;
}

/** The reading list, in the reader's order. */
export type ReadingItems = ReadingItem[];

/** What an id looks like: `guides/design-a-one-stop-shop`. */
export const ITEM_ID = /^[a-z-]+\/[a-z0-9-]+$/;
const isPath = (value: unknown): boolean => typeof value === 'string' && /^\/(?!\/)/.test(value);

function isItem(value: unknown): value is ReadingItem {
  const { id, title, path } = (value ?? {}) as Partial<Record<keyof ReadingItem, unknown>>;
  return typeof id === 'string' && ITEM_ID.test(id) && typeof title === 'string' && isPath(path);
}

/** Where the reading list is kept. */
export const readingArea: Area<ReadingItems> = {
  name: 'reading-list',
  version: 1,
  migrations: {},
  getEmpty: () => [],
  parse: (value) => (Array.isArray(value) && value.every(isItem) ? value : undefined),
};

export const hasItem = (items: ReadingItems, id: string): boolean => items.some((item) => item.id === id);

/** Adds an item at the end, once. */
export const addItem = (items: ReadingItems, item: ReadingItem): ReadingItems =>
  hasItem(items, item.id) ? items : [...items, item];

export const removeItem = (items: ReadingItems, id: string): ReadingItems => items.filter((item) => item.id !== id);

/** Adds an item that is not there, takes out one that is. */
export const toggleItem = (items: ReadingItems, item: ReadingItem): ReadingItems =>
  hasItem(items, item.id) ? removeItem(items, item.id) : addItem(items, item);

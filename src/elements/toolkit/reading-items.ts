import type { ReadingIndex } from '../../lib/navigation/reading-index.ts';
import type { Area } from '../storage.ts';

/** Something saved to read: an entry or record by its id, with the words it had when it was saved. */
export interface ReadingItem {
  /** `collection/key`, the same in every language. */
  id: string;
  /** Title and path on the page where it was saved: shown if the site cannot be asked, or has it no more. */
  title: string;
  path: string;
}

/** What a reader has saved, in her order. */
export type ReadingItems = ReadingItem[];

/** What stands on the cover of her toolkit, in her words. */
export interface ReadingCover {
  /** Empty: the title that the site gives. */
  title: string;
  /** For whom it is; may be empty. */
  audience: string;
}

/** All that is saved of a reader's toolkit. */
export interface ReadingList {
  items: ReadingItems;
  cover: ReadingCover;
}

/** What the list says to those who make something of it. */
export interface ListDetail {
  items: ReadingItems;
  index: ReadingIndex;
  /** False until the site has said what it has. */
  isIndexed: boolean;
}

export const emptyCover: ReadingCover = { title: '', audience: '' };

/** An entry or record, or a key factor of a benchmark: `benchmarks/one-stop-shop#mandate`. */
export const ITEM_ID = /^[a-z-]+\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/;
const isPath = (value: unknown): boolean => typeof value === 'string' && /^\/(?!\/)/.test(value);

function isItem(value: unknown): value is ReadingItem {
  const { id, title, path } = (value ?? {}) as Partial<Record<keyof ReadingItem, unknown>>;
  return typeof id === 'string' && ITEM_ID.test(id) && typeof title === 'string' && isPath(path);
}

function parseList(value: unknown): ReadingList | undefined {
  const { items, cover } = (value ?? {}) as Partial<Record<keyof ReadingList, unknown>>;
  const { title, audience } = (cover ?? {}) as Partial<Record<keyof ReadingCover, unknown>>;
  if (!Array.isArray(items) || !items.every(isItem)) return undefined;
  if (typeof title !== 'string' || typeof audience !== 'string') return undefined;
  return { items, cover: { title: cleanLine(title), audience: cleanLine(audience) } };
}

/** Where it is saved. Until version 1 it was a list to read, without a cover. */
export const readingArea: Area<ReadingList> = {
  name: 'reading-list',
  version: 2,
  migrations: { 1: (items) => ({ items, cover: emptyCover }) },
  getEmpty: () => ({ items: [], cover: emptyCover }),
  parse: parseList,
};

/** A line of a reader for a file: no control characters, which would break it, and no more than fits on a cover. */
export const cleanLine = (words: string): string =>
  words
    .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(.{160}).*$/su, '$1');

/** Changes the items and leaves the cover. */
export const withItems =
  (change: (items: ReadingItems) => ReadingItems) =>
  (list: ReadingList): ReadingList => ({ ...list, items: change(list.items) });

export const hasItem = (items: ReadingItems, id: string): boolean => items.some((item) => item.id === id);

/** Adds an item at the end, once. */
export const addItem = (items: ReadingItems, item: ReadingItem): ReadingItems =>
  hasItem(items, item.id) ? items : [...items, item];

export const removeItem = (items: ReadingItems, id: string): ReadingItems => items.filter((item) => item.id !== id);

/** Adds an item that is not there, takes out one that is. */
export const toggleItem = (items: ReadingItems, item: ReadingItem): ReadingItems =>
  hasItem(items, item.id) ? removeItem(items, item.id) : addItem(items, item);

import type { ReadingIndex } from '../lib/navigation/reading-index.ts';
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

const ID = /^[a-z-]+\/[a-z0-9-]+$/;
const isPath = (value: unknown): boolean => typeof value === 'string' && /^\/(?!\/)/.test(value);

function isItem(value: unknown): value is ReadingItem {
  const { id, title, path } = (value ?? {}) as Partial<Record<keyof ReadingItem, unknown>>;
  return typeof id === 'string' && ID.test(id) && typeof title === 'string' && isPath(path);
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

/** Moves an item by some places, never beyond the ends. */
export function moveItem(items: ReadingItems, id: string, by: number): ReadingItems {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  if (!item) return items;
  const rest = removeItem(items, id);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The list as plain text, ready for a message or a note: number, title, kind, summary and full address of each. */
export function formatListText(title: string, items: ReadingItems, index: ReadingIndex, origin: string): string {
  const blocks = items.map((item, position) => {
    const entry = index[item.id];
    const name = entry ? `${entry.title} (${entry.type})` : item.title;
    return [`${position + 1}. ${name}`, entry?.summary, origin + (entry?.path ?? item.path)]
      .filter(Boolean)
      .join('\n   ');
  });
  return `${[title, ...blocks].join('\n\n')}\n`;
}

const LINK_VERSION = 1;

/** A list as the fragment of a link: `#list=1:guides/a,practices/b`. It holds ids only, no words of anybody. */
export const formatListLink = (items: ReadingItems): string =>
  `#list=${LINK_VERSION}:${items.map((item) => item.id).join(',')}`;

/** Ids in the fragment of a link, those that the site has; undefined when it is no list of ours. */
export function parseListLink(fragment: string, index: ReadingIndex): { ids: string[]; unknown: number } | undefined {
  const [, version, rest] = /^#list=(\d+):(.*)$/.exec(fragment) ?? [];
  if (Number(version) !== LINK_VERSION || rest === undefined) return undefined;
  const all = [...new Set(rest.split(',').filter((id) => ID.test(id)))];
  const ids = all.filter((id) => Object.hasOwn(index, id));
  return { ids, unknown: all.length - ids.length };
}

import type { Elsewhere } from '../../lib/downloads/book/publication/publication.ts';
import type { ReadingIndex } from '../../lib/navigation/reading-index.ts';
import type { ReadingItems } from './reading-items.ts';
import { formatListLink } from './reading-link.ts';

/** A part to be put into a file. */
export interface OrderedPart {
  /** `guides/a`, `benchmarks/b#factor` */
  id: string;
  /** For messages. */
  title: string;
  /** Path of its chapter. */
  chapter: string;
}

/** All that a file is made from. */
export interface Order {
  title: string;
  preparedFor: string;
  /** `2026-11-22` */
  day: string;
  fragment: string;
  parts: OrderedPart[];
  elsewhere: Elsewhere[];
  /** What the site has no more. */
  gone: number;
  /** Size of the files that an archive brings from the site. */
  bytes: number;
}

/** Sorts what a reader has saved into parts of a file, pages that it can only lead to, and what is gone. */
export function buildOrder(
  items: ReadingItems,
  index: ReadingIndex,
  origin: string,
): Pick<Order, 'parts' | 'elsewhere' | 'gone' | 'bytes' | 'fragment'> {
  const known = items.flatMap(({ id }) => {
    const entry = Object.hasOwn(index, id) ? index[id] : undefined;
    return entry ? [{ id, ...entry }] : [];
  });
  return {
    fragment: formatListLink(items),
    parts: known.flatMap(({ id, title, chapter }) => (chapter ? [{ id, title, chapter }] : [])),
    elsewhere: known
      .filter(({ chapter }) => !chapter)
      .map(({ title, type, path }) => ({ title, type, url: origin + path })),
    gone: items.length - known.length,
    bytes: known.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
  };
}

/** The day where the reader is. */
export function toLocalDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

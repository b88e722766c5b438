import type { OfflinePack, PackFile } from '../../lib/offline/pack.ts';

/** A pack as the browser saves it. */
export interface KeptPack extends OfflinePack {
  /** Date on which its pages were last the site's own, as the reader's calendar has it: `2026-11-22`. */
  day: string;
}

/**
 * Name under which a file lies in the cache. The hash is part of it, so that an update never changes what an older list
 * points to: `public/sw.js` makes the same name.
 */
export const toCacheKey = ({ path, hash }: PackFile): string => `${path}?kept=${hash}`;

/** Files that are missing or have changed since the packs of this browser were fetched. */
export function getMissing(pack: OfflinePack, kept: readonly OfflinePack[]): PackFile[] {
  const known = getKeys(kept);
  return pack.files.filter((file) => !known.has(toCacheKey(file)));
}

/** Names in the cache that no pack needs. */
export function getUnneeded(keys: readonly string[], packs: readonly OfflinePack[]): string[] {
  const needed = getKeys(packs);
  return keys.filter((key) => key.includes('?kept=') && !needed.has(key));
}

const getKeys = (packs: readonly OfflinePack[]): Set<string> =>
  new Set(packs.flatMap(({ files }) => files.map(toCacheKey)));

/** The day of a moment on the calendar of the device. */
export const toDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

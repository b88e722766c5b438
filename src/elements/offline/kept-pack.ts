import type { OfflinePack } from '../../lib/offline/pack.ts';

/** A pack as the browser saves it. */
export interface KeptPack extends OfflinePack {
  /** Date on which its pages were last the site's own: `2026-11-22`. */
  day: string;
}

/** Paths of the files that are missing or have changed since the packs of this browser were fetched. */
export function getMissing(pack: OfflinePack, kept: readonly OfflinePack[]): string[] {
  const known = new Set(kept.flatMap(({ files }) => files.map(toId)));
  return pack.files.filter((file) => !known.has(toId(file))).map(({ path }) => path);
}

/** Paths of the files of a pack that no other pack needs. */
export function getUnneeded(pack: OfflinePack, others: readonly OfflinePack[]): string[] {
  const needed = new Set(others.flatMap(({ files }) => files.map(({ path }) => path)));
  return pack.files.map(({ path }) => path).filter((path) => !needed.has(path));
}

const toId = ({ path, hash }: OfflinePack['files'][number]): string => `${hash} ${path}`;

import type { ReadingIndex } from '../../lib/navigation/reading-index.ts';
import { ITEM_ID, type ReadingItems } from './reading-items.ts';

const LINK_VERSION = 1;

/**
 * A list as the fragment of a link: `#list=1:guides/a,benchmarks/b.factor`. It holds ids only, no words of anybody.
 * A fragment may not hold a second `#`: a point stands for it.
 */
export const formatListLink = (items: ReadingItems): string =>
  `#list=${LINK_VERSION}:${items.map((item) => item.id.replace('#', '.')).join(',')}`;

/** Ids in the fragment of a link, well formed but perhaps unknown; undefined when it is no list of ours. */
export function readLinkIds(fragment: string): string[] | undefined {
  const [, version, rest] = /^#list=(\d+):(.*)$/.exec(fragment) ?? [];
  if (Number(version) !== LINK_VERSION || rest === undefined) return undefined;
  const named = rest.split(',').map((id) => id.replace('.', '#'));
  return [...new Set(named.filter((id) => ITEM_ID.test(id)))];
}

/** Ids in the fragment of a link, those that the site has; undefined when it is no list of ours. */
export function parseListLink(fragment: string, index: ReadingIndex): { ids: string[]; unknown: number } | undefined {
  const all = readLinkIds(fragment);
  const ids = all?.filter((id) => Object.hasOwn(index, id));
  return all && ids && { ids, unknown: all.length - ids.length };
}

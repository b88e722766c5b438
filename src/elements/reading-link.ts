import type { ReadingIndex } from '../lib/navigation/reading-index.ts';
import { ITEM_ID, type ReadingItems } from './reading-items.ts';

const LINK_VERSION = 1;

/** A list as the fragment of a link: `#list=1:guides/a,practices/b`. It holds ids only, no words of anybody. */
export const formatListLink = (items: ReadingItems): string =>
  `#list=${LINK_VERSION}:${items.map((item) => item.id).join(',')}`;

/** Ids in the fragment of a link, those that the site has; undefined when it is no list of ours. */
export function parseListLink(fragment: string, index: ReadingIndex): { ids: string[]; unknown: number } | undefined {
  const [, version, rest] = /^#list=(\d+):(.*)$/.exec(fragment) ?? [];
  if (Number(version) !== LINK_VERSION || rest === undefined) return undefined;
  const all = [...new Set(rest.split(',').filter((id) => ITEM_ID.test(id)))];
  const ids = all.filter((id) => Object.hasOwn(index, id));
  return { ids, unknown: all.length - ids.length };
}

import { createPositionIndex } from './positions.ts';
import { CODE } from './repair/code.ts';
import type { Range } from './repair/masking.ts';
import { toSlug } from './slug.ts';

/** Code, which is left alone, or an id at the end of a heading. */
const CODE_OR_ID = new RegExp(
  `${CODE}|^[ \\t>]{0,20}#{1,6}[ \\t][^\\n{]{1,300}(\\{#([^\\s{}]{1,80})\\})[ \\t]*#{0,6}[ \\t]*\\r?$`,
  'gm',
);

/** Ids that editors give to headings, by the line of the heading, and where they stand. */
export interface HeadingIds {
  ids: ReadonlyMap<number, string>;
  ranges: Range[];
}

/** Finds `## Opening hours {#hours}`, as many systems write it: MDX would take the braces for code. */
export function findHeadingIds(source: string): HeadingIds {
  const ids = new Map<number, string>();
  const ranges: Range[] = [];
  if (!source.includes('{#')) return { ids, ranges };
  const index = createPositionIndex(source);
  for (const match of source.matchAll(CODE_OR_ID)) {
    const [whole, , , braces, id] = match;
    if (braces === undefined || id === undefined) continue;
    const start = match.index + whole.lastIndexOf(braces);
    ids.set(index.at(start).line, toSlug(id));
    ranges.push({ start, end: start + braces.length });
  }
  return { ids, ranges };
}

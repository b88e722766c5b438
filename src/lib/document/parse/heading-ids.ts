import { toInlineText } from '../inline-text.ts';
import { getKind } from '../kinds.ts';
import type { Block, Position } from '../model.ts';
import { walkBlocks } from '../walk.ts';
import { toSlug } from './slug.ts';

/**
 * Gives every heading an id made from its words, unique in the text.
 * @returns all ids that a link of the same page can point to
 */
export function setHeadingIds(blocks: readonly Block[]): Set<string> {
  const ids = new Set<string>();
  /** For each slug the last number that was tried. */
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const landmark = getKind(block).landmark?.(block);
    if (landmark?.isPart) ids.add(landmark.id);
  }
  walkBlocks(blocks, (block) => {
    if (block.type !== 'heading') return;
    const slug = toSlug(toInlineText(block.children));
    let id = slug;
    let count = counts.get(slug) ?? 1;
    while (ids.has(id)) {
      count += 1;
      id = `${slug}-${count}`;
    }
    counts.set(slug, count);
    ids.add(id);
    block.id = id;
  });
  return ids;
}

/** Links of the text that point to a heading of the same page, as `{ id, position }`. */
export function getPageLinks(blocks: readonly Block[]): { id: string; position: Position }[] {
  const links: { id: string; position: Position }[] = [];
  walkBlocks(blocks, undefined, (inline) => {
    if (inline.type === 'link' && inline.url.startsWith('#'))
      links.push({ id: inline.url.slice(1), position: inline.position });
  });
  return links;
}

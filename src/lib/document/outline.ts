import type { SectionKind } from '../collections/sections.ts';
import { getKind } from './kinds.ts';
import type { Block, Document } from './model.ts';
import { getChildBlocks } from './walk.ts';

/** A line of the contents list. */
export interface OutlineItem {
  id: string;
  title: string;
  level: 2 | 3;
  children: OutlineItem[];
}

/**
 * The contents list of a document: steps, sections and headings of level 2, with headings of level 3 under them.
 * @param sectionTitle heading of a section, from the dictionary
 */
export function getOutline(
  document: Document,
  sectionTitle: (kind: SectionKind) => string = (kind) => kind,
): OutlineItem[] {
  const outline: OutlineItem[] = [];
  const visit = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      const landmark = getKind(block).landmark?.(block);
      // What is folded away or set apart has no place in the list.
      if (!landmark) continue;
      const { id, title = sectionTitle(id as SectionKind), level, isPart } = landmark;
      if (level === 2) outline.push({ id, title, level, children: [] });
      else if (level === 3) (outline.at(-1)?.children ?? outline).push({ id, title, level, children: [] });
      if (isPart) visit(getChildBlocks(block));
    }
  };
  visit(document.children);
  return outline;
}

import type { Block, Document, SectionKind } from './model.ts';
import { getChildBlocks } from './walk.ts';
import { toInlineText } from './words.ts';

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
  const add = (item: OutlineItem) => {
    const parent = item.level === 3 ? outline.at(-1) : undefined;
    (parent?.children ?? outline).push(item);
  };
  const visit = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.type === 'step') add({ id: block.id, title: block.title, level: 2, children: [] });
      else if (block.type === 'section')
        add({ id: block.kind, title: sectionTitle(block.kind), level: 2, children: [] });
      else if (block.type === 'heading' && block.level < 4) {
        add({ id: block.id, title: toInlineText(block.children), level: block.level === 2 ? 2 : 3, children: [] });
      }
      // What is folded away or set apart has no place in the list.
      if (block.type === 'step' || block.type === 'section') visit(getChildBlocks(block));
    }
  };
  visit(document.children);
  return outline;
}

import type { Block, Inline } from './model.ts';

/** The blocks that a block holds, in reading order. */
export function getChildBlocks(block: Block): Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flat();
    case 'doDont':
      return [...block.do, ...block.dont];
    case 'quote':
    case 'step':
    case 'section':
    case 'callout':
    case 'questions':
    case 'measures':
    case 'practice':
    case 'details':
      return block.children;
    default:
      return [];
  }
}

/** The inline nodes that stand directly in a block, in reading order. */
export function getInlines(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'table':
      return [...block.head, ...block.rows.flat()].flat();
    case 'checklist':
      return block.items.flatMap((item) => item.children);
    default:
      return [];
  }
}

/** Visits blocks and, if asked, the inline nodes in them, in reading order. */
export function walkBlocks(
  blocks: readonly Block[],
  visitBlock?: (block: Block) => void,
  visitInline?: (inline: Inline) => void,
): void {
  for (const block of blocks) {
    visitBlock?.(block);
    if (visitInline) walkInlines(getInlines(block), visitInline);
    walkBlocks(getChildBlocks(block), visitBlock, visitInline);
  }
}

function walkInlines(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline);
    if ('children' in inline) walkInlines(inline.children, visit);
  }
}

import type { Block, Inline } from './model.ts';
import { visitParts } from './parts.ts';

/** The blocks that a block holds, in reading order. */
export function getChildBlocks(block: Block): Block[] {
  const children: Block[] = [];
  visitParts(block, {
    blocks(blocks) {
      for (const child of blocks) children.push(child);
    },
  });
  return children;
}

/** Visits blocks and, if asked, the inline nodes in them, in reading order. */
export function walkBlocks(
  blocks: readonly Block[],
  visitBlock?: (block: Block) => void,
  visitInline?: (inline: Inline) => void,
): void {
  for (const block of blocks) {
    visitBlock?.(block);
    visitParts(block, {
      inlines: (inlines) => visitInline && walkInlines(inlines, visitInline),
      blocks: (children) => walkBlocks(children, visitBlock, visitInline),
    });
  }
}

function walkInlines(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline);
    if ('children' in inline) walkInlines(inline.children, visit);
  }
}

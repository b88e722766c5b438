import type { Block, Document } from './model.ts';
import { getChildBlocks } from './walk.ts';

/**
 * What a document is built of, without its words: `['step:map-needs', 'h3', 'item:ten-requests', …]`.
 * A translation has the same list as its source.
 */
export function getStructure(document: Document): string[] {
  const structure: string[] = [];
  const visit = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      structure.push(...describe(block));
      visit(getChildBlocks(block));
    }
  };
  visit(document.children);
  if (document.footnotes.length > 0) structure.push(`footnotes:${document.footnotes.length}`);
  return structure;
}

function describe(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`h${block.level}`];
    case 'step':
      return [`step:${block.id}`];
    case 'section':
      return [`section:${block.kind}`];
    case 'checklist':
      return [`checklist:${block.id}`, ...block.items.map((item) => `item:${item.id}`)];
    case 'list':
      return [`list:${block.items.length}`];
    case 'table':
      return [`table:${block.rows.length}x${block.head.length}`];
    case 'callout':
      return [`callout:${block.kind}`];
    case 'figure':
      return [`figure:${block.src}`];
    case 'infographic':
    case 'practice':
    case 'place':
      return [`${block.type}:${block.entry}`];
    case 'keyFactors':
      return [`key-factors:${[block.benchmark, ...block.only].join(',')}`];
    case 'doDont':
      return ['do-dont'];
    case 'questions':
    case 'measures':
    case 'details':
      return [block.type];
    // How many paragraphs a thought takes is the translator's choice.
    case 'paragraph':
    case 'quote':
    case 'codeBlock':
    case 'rule':
      return [];
  }
}

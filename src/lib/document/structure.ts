import { getKind } from './kinds.ts';
import type { Document } from './model.ts';
import { walkBlocks } from './walk.ts';

/**
 * What a document is built of, without its text: `['step:map-needs', 'h3', 'item:ten-requests', …]`.
 * A translation has the same list as its source.
 */
export function getStructure(document: Document): string[] {
  const structure: string[] = [];
  walkBlocks(document.children, (block) => structure.push(...getKind(block).structure(block)));
  if (document.footnotes.length > 0) structure.push(`footnotes:${document.footnotes.length}`);
  return structure;
}

import type { Inline } from './model.ts';
import type { MdastNode } from './syntax-tree.ts';

/** The bare words of a node that Sätteri returned. */
export function toWords(node: MdastNode): string {
  if ('children' in node) return node.children.map(toWords).join('');
  if (node.type === 'break') return ' ';
  return 'value' in node ? node.value : '';
}

/** The bare words of inline nodes: `**Map** the needs` → `Map the needs`. */
export function toInlineText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'code') text += inline.value;
    else if (inline.type === 'break') text += ' ';
    else if ('children' in inline) text += toInlineText(inline.children);
  }
  return text;
}

/** Tells whether inline nodes hold no words at all. */
export const isBlank = (inlines: readonly Inline[]): boolean => toInlineText(inlines).trim() === '';

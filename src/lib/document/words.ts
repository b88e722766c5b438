import type { Inline } from './model.ts';

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

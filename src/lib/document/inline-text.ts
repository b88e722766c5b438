import { getInlineKind } from './inline-kinds.ts';
import type { Inline } from './model.ts';

/** The bare text of inline nodes: `**Map** the needs` → `Map the needs`. */
export function toInlineText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines)
    text += getInlineKind(inline).text?.(inline) ?? ('children' in inline ? toInlineText(inline.children) : '');
  return text;
}

/** Whether inline nodes hold no text at all. */
export const isBlank = (inlines: readonly Inline[]): boolean => toInlineText(inlines).trim() === '';

import { hasTypography, typeset } from '../i18n/typography.ts';
import { toInlineText } from './inline-text.ts';
import type { Document, Inline } from './model.ts';
import { mapParts, type PartChange } from './parts.ts';

/**
 * Typesets all text of a document for its language; code and addresses stay as they are.
 * @param lang BCP 47 tag, e.g. `fr`
 */
export function typesetDocument(document: Document, lang: string): Document {
  if (!hasTypography(lang)) return document;
  const text = (value: string) => typeset(value, lang);
  const change: PartChange = {
    text,
    inlines: (inlines) => setInlines(inlines, text),
    blocks: (blocks) => blocks.map((block) => mapParts(block, change)),
  };
  return {
    children: change.blocks(document.children),
    footnotes: document.footnotes.map((note) => ({ ...note, children: change.blocks(note.children) })),
  };
}

function setInlines(inlines: readonly Inline[], change: (text: string) => string): Inline[] {
  return inlines.map((inline, index): Inline => {
    if ('children' in inline) return { ...inline, children: setInlines(inline.children, change) };
    if (inline.type !== 'text') return inline;
    // A letter of the neighbours shows whether an apostrophe at the edge stands between two letters: `l'*eau*`.
    const before = /\p{L}$/u.exec(findText(inlines, index, -1))?.[0] ?? '';
    const after = /^\p{L}/u.exec(findText(inlines, index, 1))?.[0] ?? '';
    const value = change(before + inline.value + after);
    return { ...inline, value: value.slice(before.length, value.length - after.length) };
  });
}

/** Text of the nearest neighbour that has any, before (-1) or after (1) an inline node. */
function findText(inlines: readonly Inline[], index: number, direction: 1 | -1): string {
  let text = '';
  for (let at = index + direction; text === '' && at >= 0 && at < inlines.length; at += direction)
    text = toInlineText(inlines.slice(at, at + 1));
  return text;
}

import { BorderStyle, type IParagraphOptions, Paragraph, type ParagraphChild, ShadingType } from 'docx';
import type { WordLanguage } from '../publication.ts';
import { toRuns } from './inlines.ts';
import type { WordScope } from './scope.ts';

/** A paragraph that stands in its box, indent and direction. */
export function paragraph(children: readonly ParagraphChild[], scope: WordScope, options: IParagraphOptions = {}): Paragraph {
  const { dir, indent, box } = scope;
  const isRtl = dir === 'rtl';
  const line = box && { style: BorderStyle.SINGLE, size: 36, space: 10, color: box.colour };
  return new Paragraph({
    ...(isRtl ? { bidirectional: true } : {}),
    ...(indent > 0 ? { indent: { start: indent } } : {}),
    ...(line ? { border: isRtl ? { right: line } : { left: line } } : {}),
    ...(box ? { shading: { type: ShadingType.CLEAR, fill: box.fill, color: 'auto' } } : {}),
    ...options,
    children,
  });
}

/** A paragraph of plain words. */
export const words = (text: string, scope: WordScope, options: IParagraphOptions = {}, look: Parameters<typeof toRuns>[2] = {}): Paragraph =>
  paragraph(toRuns(text, scope, look), scope, options);

/** Words that stay in their own language and direction, such as an address. */
export const wordsIn = (text: string, language: WordLanguage, scope: WordScope, options: IParagraphOptions = {}): Paragraph =>
  paragraph(toRuns(text, language), scope, options);

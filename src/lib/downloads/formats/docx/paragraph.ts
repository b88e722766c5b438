import { BorderStyle, type IParagraphOptions, Paragraph, type ParagraphChild, ShadingType } from 'docx';
import type { WordLanguage } from '../../book/chapter/labels.ts';
import { toRuns } from './inlines.ts';
import type { WordScope } from './scope.ts';

/** A paragraph that stands in its box, indent and direction. */
export function paragraph(
  children: readonly ParagraphChild[],
  scope: WordScope,
  options: IParagraphOptions = {},
): Paragraph {
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
export const words = (
  text: string,
  scope: WordScope,
  options: IParagraphOptions = {},
  look: Parameters<typeof toRuns>[2] = {},
): Paragraph => paragraph(toRuns(text, scope, look), scope, options);

/** Left-to-right words inside any text: the marks keep numbers and points at their ends in place. */
export const toLtr = (text: string, scope: WordLanguage): string =>
  scope.dir === 'rtl' ? `\u200e${text}\u200e` : text;

/** A paragraph in its own language and direction that keeps to the edge of the text around it. */
export const wordsIn = (
  text: string,
  { lang, dir }: WordLanguage,
  scope: WordScope,
  options: IParagraphOptions = {},
): Paragraph =>
  scope.dir === 'rtl' && dir === 'ltr'
    ? paragraph(toRuns(toLtr(text, scope), { lang, dir }), scope, options)
    : words(text, { ...scope, lang, dir }, options);

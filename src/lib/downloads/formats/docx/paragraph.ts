import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { WordLanguage } from '../../book/chapter/labels.ts';
import { BOX_INDENT, getBoxLook, getBoxStyle } from './boxes.ts';
import { toRuns } from './inlines.ts';
import type { WordScope } from './scope.ts';

/** A paragraph that stands in its box, indent and direction: by a style where one says all of it. */
export function paragraph(
  children: readonly ParagraphChild[],
  scope: WordScope,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...(scope.dir === 'rtl' ? { bidirectional: true } : {}),
    ...(options.style === undefined && options.heading === undefined ? getPlace(scope) : getDirectPlace(scope)),
    ...options,
    children,
  });
}

function getPlace(scope: WordScope): IParagraphOptions {
  const { plain, box, indent, dir, file } = scope;
  if (plain?.indent === indent) return { style: plain.style, ...(box ? getBoxLook(box, file.book, dir) : {}) };
  if (box && indent === BOX_INDENT && dir === file.book.dir) return { style: getBoxStyle(box) };
  return getDirectPlace(scope);
}

function getDirectPlace({ dir, indent, box, file }: WordScope): IParagraphOptions {
  return { ...(indent > 0 ? { indent: { start: indent } } : {}), ...(box ? getBoxLook(box, file.book, dir) : {}) };
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

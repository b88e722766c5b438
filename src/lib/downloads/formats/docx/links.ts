import { InternalHyperlink, type ParagraphChild } from 'docx';
import { toBookmark } from './scope.ts';

/** A link to a place in the same file. */
export const linkInside = (id: string, children: ParagraphChild[]): ParagraphChild =>
  new InternalHyperlink({ anchor: toBookmark(id), children });

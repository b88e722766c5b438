import { element } from '../escape-html.ts';
import { toInlineText } from '../inline-text.ts';
import type { Kind } from '../kind.ts';
import type { Inline, Position } from '../model.ts';

export interface Heading {
  type: 'heading';
  level: 2 | 3 | 4;
  /** Made from its text, unique in the document. */
  id: string;
  children: Inline[];
  position: Position;
}

export const heading: Kind<Heading> = {
  parts: { children: 'inlines' },
  structure: ({ level }) => [`h${level}`],
  html: ({ level, id, children }, { inlines }) => element(`h${level}`, { id }, inlines(children)),
  landmark: ({ id, level, children }) => ({ id, title: toInlineText(children), level, isPart: false }),
  example: '## Before you start',
};

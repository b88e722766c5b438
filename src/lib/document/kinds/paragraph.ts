import { element } from '../escape-html.ts';
import type { Kind } from '../kind.ts';
import type { Inline } from '../model.ts';

export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}

export const paragraph: Kind<Paragraph> = {
  parts: { children: 'inlines' },
  // How many paragraphs a thought takes is the translator's choice.
  structure: () => [],
  html: ({ children }, { inlines }) => element('p', {}, inlines(children)),
  example: 'Ask ten people who arrived this year.',
};

import { element } from '../escape-html.ts';
import type { Kind } from '../kind.ts';
import type { Block } from '../model.ts';

export interface Quote {
  type: 'quote';
  children: Block[];
}

export const quote: Kind<Quote> = {
  parts: { children: 'blocks' },
  // Where a quotation stands is the translator's choice, as with paragraphs.
  structure: () => [],
  html: ({ children }, { blocks }) => element('blockquote', {}, blocks(children)),
  example: '> We learned more in a week at the desk than in a year of meetings.',
};

import { element, escapeHtml } from '../escape-html.ts';
import { defineTag, type Kind } from '../kind.ts';
import type { Block } from '../model.ts';
import { words } from '../tag-spec.ts';

/** Text that opens when the reader asks for it. */
export interface Details {
  type: 'details';
  summary: string;
  children: Block[];
}

export const details: Kind<Details> = {
  tag: defineTag({
    name: 'Details',
    about: 'Text that opens when the reader asks for it.',
    holds: 'blocks',
    room: 'middle',
    needs: 'wide',
    attributes: { summary: words(true, 'The line that opens the rest.') },
    build: ({ summary }, { children }) => ({ type: 'details', summary, children: children() }),
  }),
  parts: { children: 'blocks' },
  structure: () => ['details'],
  html: ({ summary, children }, { blocks }) =>
    element('details', {}, element('summary', {}, escapeHtml(summary)) + blocks(children)),
  example: '<Details summary="Words for the council paper">\n\nThe city sets up one desk for newcomers.\n\n</Details>',
};

import { element, escapeHtml } from '../escape-html.ts';
import { defineTag, type Kind } from '../kind.ts';
import type { Block } from '../model.ts';
import { words } from '../tag-spec.ts';

const calloutKinds = ['note', 'tip', 'warning', 'example'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** Text set apart. */
export interface Callout {
  type: 'callout';
  kind: CalloutKind;
  title: string | null;
  children: Block[];
}

export const callout: Kind<Callout> = {
  tag: defineTag({
    name: 'Callout',
    about: 'Text set apart: a note, a tip, a warning or an example.',
    holds: 'blocks',
    room: 'narrow',
    needs: 'middle',
    attributes: {
      kind: { form: 'enum', required: true, values: calloutKinds, about: 'What it is for the reader.' },
      title: words(false, 'Heading, where the name of its kind is not enough.'),
    },
    build: ({ kind, title }, { children }) => ({ type: 'callout', kind, title, children: children() }),
  }),
  parts: { children: 'blocks' },
  structure: ({ kind }) => [`callout:${kind}`],
  html({ kind, title, children }, { blocks, t }) {
    const heading = element('p', { class: 'callout-title' }, escapeHtml(title ?? t(`callout.${kind}`)));
    return element('div', { class: `callout callout-${kind}`, role: 'note' }, heading + blocks(children));
  },
  example: '<Callout kind="tip" title="Start small">\n\nOpen one morning a week first.\n\n</Callout>',
};

import { element, escapeHtml } from '../../escape-html.ts';
import { defineInlineTag, type InlineKind } from '../../kind.ts';
import type { Position } from '../../model.ts';
import { key } from '../../tag-spec.ts';

/** A source behind a statement. */
export interface Cite {
  type: 'cite';
  source: string;
  position: Position;
}

export const cite: InlineKind<Cite> = {
  tag: defineInlineTag({
    name: 'Cite',
    about: 'The source behind a sentence.',
    holds: 'nothing',
    notInside: ['Term', 'link'],
    attributes: { source: key('sources', 'The source of the sentence before it.') },
    build: ({ source }, { position }) => ({ type: 'cite', source, position }),
  }),
  html({ source: key }, { source, t }) {
    const found = source(key);
    if (!found) return '';
    const label = element('span', {}, `${escapeHtml(t('block.source'))} `);
    // No classes: a guide has a hundred of these, and styles know them by their elements.
    return element('sup', {}, element('a', { href: `#source-${found.number}` }, `${label}${found.number}`));
  },
  example: 'One desk saves newcomers five visits. <Cite source="c18" />',
};

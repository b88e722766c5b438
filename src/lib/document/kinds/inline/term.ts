import { element } from '../../escape-html.ts';
import { defineInlineTag, type InlineKind } from '../../kind.ts';
import type { Inline, Position } from '../../model.ts';
import { key } from '../../tag-spec.ts';

export interface Term {
  type: 'term';
  entry: string;
  children: Inline[];
  position: Position;
}

export const term: InlineKind<Term> = {
  tag: defineInlineTag({
    name: 'Term',
    about: 'A word explained in the glossary.',
    holds: 'inlines',
    notInside: ['Term', 'link'],
    attributes: { entry: key('glossary', 'The word in the glossary.') },
    build: ({ entry }, { children, position }) => ({ type: 'term', entry, children: children(), position }),
  }),
  html({ entry, children }, { term, inlines }) {
    const found = term(entry);
    return found
      ? element('a', { class: 'term', href: found.path, hreflang: found.lang }, inlines(children))
      : inlines(children);
  },
  example: 'Agree on <Term entry="key-factor">key factors</Term> first.',
};

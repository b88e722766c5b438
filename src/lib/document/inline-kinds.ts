import type { InlineKind } from './kind.ts';
import { type Break, lineBreak } from './kinds/inline/break.ts';
import { type Cite, cite } from './kinds/inline/cite.ts';
import { type Code, code } from './kinds/inline/code.ts';
import { type Emphasis, emphasis } from './kinds/inline/emphasis.ts';
import { type FootnoteReference, footnoteReference } from './kinds/inline/footnote-reference.ts';
import { type Link, link } from './kinds/inline/link.ts';
import { type Strong, strong } from './kinds/inline/strong.ts';
import { type Term, term } from './kinds/inline/term.ts';
import { type Text, text } from './kinds/inline/text.ts';
import type { Inline } from './model.ts';

/** Every kind of inline node that a text may hold, by its type. */
export interface Inlines {
  text: Text;
  emphasis: Emphasis;
  strong: Strong;
  code: Code;
  break: Break;
  link: Link;
  footnoteReference: FootnoteReference;
  term: Term;
  cite: Cite;
}

/** What each kind of inline node is. */
export const inlineKinds: { readonly [T in keyof Inlines]: InlineKind<Inlines[T]> } = {
  text,
  emphasis,
  strong,
  code,
  break: lineBreak,
  link,
  footnoteReference,
  term,
  cite,
};

/** The kind of an inline node. */
export const getInlineKind = (inline: Inline): InlineKind<Inline> => inlineKinds[inline.type];

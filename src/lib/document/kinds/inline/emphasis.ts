import { element } from '../../escape-html.ts';
import type { InlineKind } from '../../kind.ts';
import type { Inline } from '../../model.ts';

export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}

export const emphasis: InlineKind<Emphasis> = {
  html: ({ children }, { inlines }) => element('em', {}, inlines(children)),
  example: 'Ask *before* you plan.',
};

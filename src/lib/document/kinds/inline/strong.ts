import { element } from '../../escape-html.ts';
import type { InlineKind } from '../../kind.ts';
import type { Inline } from '../../model.ts';

export interface Strong {
  type: 'strong';
  children: Inline[];
}

export const strong: InlineKind<Strong> = {
  html: ({ children }, { inlines }) => element('strong', {}, inlines(children)),
  example: 'Bring **your passport** and this letter.',
};

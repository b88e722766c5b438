import { defineTag, type Kind } from '../kind.ts';
import type { Block } from '../model.ts';
import { renderTitledPart } from '../titled-part.ts';

/** What to measure after a step. */
export interface Measures {
  type: 'measures';
  children: Block[];
}

export const measures: Kind<Measures> = {
  tag: defineTag({
    name: 'Measures',
    about: 'What to measure.',
    holds: 'blocks',
    needs: 'wide',
    attributes: {},
    build: (_, { children }) => ({ type: 'measures', children: children() }),
  }),
  parts: { children: 'blocks' },
  structure: () => ['measures'],
  html: ({ children }, writer) => renderTitledPart('measures', writer.t('block.measures'), children, writer),
  example: '<Measures>\n\n- Visits before a request is settled\n\n</Measures>',
};

import { defineTag, type Kind } from '../kind.ts';
import type { Block } from '../model.ts';
import { renderTitledPart } from '../titled-part.ts';

/** Guiding questions of a step. */
export interface Questions {
  type: 'questions';
  children: Block[];
}

export const questions: Kind<Questions> = {
  tag: defineTag({
    name: 'Questions',
    about: 'Guiding questions.',
    holds: 'blocks',
    needs: 'wide',
    attributes: {},
    build: (_, { children }) => ({ type: 'questions', children: children() }),
  }),
  parts: { children: 'blocks' },
  structure: () => ['questions'],
  html: ({ children }, writer) => renderTitledPart('questions', writer.t('block.questions'), children, writer),
  example: '<Questions>\n\n- Who never comes to the desk, and why?\n\n</Questions>',
};

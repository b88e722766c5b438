import type { Kind } from '../kind.ts';

/** A line across the page. */
export interface Rule {
  type: 'rule';
}

export const rule: Kind<Rule> = {
  parts: {},
  structure: () => [],
  html: () => '<hr>',
  example: '***',
};

import type { EntryDefinition } from '../traits.ts';
import { facts, frontmatter } from './schema.ts';

/** Standing pages of the site, such as About. No list: the footer leads to each. */
export const pages = {
  kind: 'entry',
  facts,
  frontmatter,
  getFactLines: () => [],
  scope: 'newcomers',
} as const satisfies EntryDefinition;

import type { EntryDefinition } from '../traits.ts';
import { getFactLines } from './fact-lines.ts';
import { facts, frontmatter } from './schema.ts';

/** Guides: interactive how-tos made of ordered steps. */
export const guides = {
  kind: 'entry',
  facts,
  frontmatter,
  getFactLines,
  scope: 'all',
  list: 'list',
  facets: ['theme', 'project'],
  header: 2,
  related: 1,
  feed: true,
  downloads: 'guide',
  chapter: true,
  boxes: true,
  shareImage: true,
} as const satisfies EntryDefinition;

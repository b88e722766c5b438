import { sectionsOf } from '../sections.ts';
import type { EntryDefinition } from '../traits.ts';
import { getFactLines } from './fact-lines.ts';
import { facts, frontmatter } from './schema.ts';

/** Practices: what one city did. */
export const practices = {
  kind: 'entry',
  facts,
  frontmatter,
  getFactLines,
  sections: sectionsOf.practices,
  scope: 'all',
  list: 'list',
  facets: ['theme', 'city', 'country', 'size', 'told', 'project'],
  header: 3,
  related: 3,
  onCityPage: true,
  feed: true,
  downloads: 'document',
  chapter: true,
  boxes: true,
  shareImage: true,
} as const satisfies EntryDefinition;

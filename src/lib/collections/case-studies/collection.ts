import { sectionsOf } from '../sections.ts';
import type { EntryDefinition } from '../traits.ts';
import { getFactLines } from './fact-lines.ts';
import { facts, frontmatter } from './schema.ts';

/** Case studies: the stories of cities. */
export const caseStudies = {
  kind: 'entry',
  facts,
  frontmatter,
  getFactLines,
  sections: sectionsOf['case-studies'],
  scope: 'all',
  list: 'list',
  facets: ['theme', 'city', 'country', 'project'],
  header: 4,
  related: 4,
  onCityPage: true,
  feed: true,
  downloads: 'document',
  chapter: true,
  shareImage: true,
} as const satisfies EntryDefinition;

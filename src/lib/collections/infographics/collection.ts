import type { EntryDefinition } from '../traits.ts';
import { getFactLines } from './fact-lines.ts';
import { facts, frontmatter } from './schema.ts';

/** Infographics: data and labels, drawn as the same picture in every language. */
export const infographics = {
  kind: 'entry',
  facts,
  frontmatter,
  getFactLines,
  scope: 'all',
  list: 'list',
  facets: ['theme', 'project'],
  header: 5,
  related: 5,
  feed: true,
  downloads: 'drawing',
  chapter: true,
  boxes: true,
  shareImage: true,
} as const satisfies EntryDefinition;

import { sectionsOf } from '../sections.ts';
import type { EntryDefinition } from '../traits.ts';
import { getFactLines } from './fact-lines.ts';
import { facts, frontmatter } from './schema.ts';

/** Services: what newcomers need to do, in plain words. Their list is the home page of a newcomers' locale. */
export const services = {
  kind: 'entry',
  facts,
  frontmatter,
  getFactLines,
  sections: sectionsOf.services,
  scope: 'newcomers',
  list: 'service-list',
  header: 7,
  related: 6,
  onCityPage: true,
  feed: true,
  downloads: 'sheet',
  chapter: true,
  boxes: true,
  shareImage: true,
  isPrivate: true,
  offline: true,
} as const satisfies EntryDefinition;

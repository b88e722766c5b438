import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** European projects whose results the site keeps alive. */
export const projects = {
  kind: 'record',
  record,
  scope: 'all',
  list: 'projects',
  page: 'project',
  footer: 6,
  related: 8,
  downloads: 'document',
  chapter: true,
} as const satisfies RecordDefinition;

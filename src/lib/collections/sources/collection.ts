import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Documents and pages that facts come from. */
export const sources = {
  kind: 'record',
  record,
  scope: 'all',
  list: 'sources',
  footer: 10,
} as const satisfies RecordDefinition;

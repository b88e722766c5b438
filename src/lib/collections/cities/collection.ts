import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Cities that facts of the site are about. */
export const cities = {
  kind: 'record',
  record,
  scope: 'all',
  list: 'cities',
  page: 'city',
  footer: 5,
} as const satisfies RecordDefinition;

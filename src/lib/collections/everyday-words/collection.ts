import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Everyday words that people search by, and the pages that they mean: for the search alone. */
export const everydayWords = {
  kind: 'record',
  record,
  scope: 'newcomers',
} as const satisfies RecordDefinition;

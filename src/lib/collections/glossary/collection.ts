import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Terms of the field with their equivalents and a definition in each language. */
export const glossary = {
  kind: 'record',
  record,
  scope: 'newcomers',
  list: 'glossary',
  footer: 8,
  offline: true,
} as const satisfies RecordDefinition;

import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Words of the host countries that newcomers read on doors, forms and letters. */
export const hostWords = {
  kind: 'record',
  record,
  scope: 'newcomers',
  list: 'host-words',
  footer: 9,
  offline: true,
} as const satisfies RecordDefinition;

import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Places with an address and hours, where newcomers find help. */
export const places = {
  kind: 'record',
  record,
  scope: 'newcomers',
  list: 'places',
  footer: 7,
  offline: true,
} as const satisfies RecordDefinition;

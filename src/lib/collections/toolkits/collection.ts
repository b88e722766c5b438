import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Toolkits: ordered choices of entries offered together. */
export const toolkits = {
  kind: 'record',
  record,
  scope: 'all',
  list: 'toolkits',
  page: 'toolkit',
  header: 6,
  related: 7,
  downloads: 'toolkit',
  shareImage: true,
} as const satisfies RecordDefinition;

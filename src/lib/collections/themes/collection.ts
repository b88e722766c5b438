import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Themes: the subject areas, shown as lines with a letter. */
export const themes = {
  kind: 'record',
  record,
  scope: 'all',
  list: 'themes',
  page: 'theme',
  header: 1,
  shareImage: true,
} as const satisfies RecordDefinition;

import type { RecordDefinition } from '../traits.ts';
import { record } from './schema.ts';

/** Benchmarks: standards to reach, with their key factors. */
export const benchmarks = {
  kind: 'record',
  record,
  scope: 'all',
  list: 'benchmarks',
  page: 'benchmark',
  footer: 4,
  related: 2,
  chapter: true,
  shareImage: true,
} as const satisfies RecordDefinition;

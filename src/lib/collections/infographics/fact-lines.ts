import type { z } from 'astro/zod';
import type { FactLine } from '../fact-line.ts';
import type { facts } from './schema.ts';

/** Date and origin of the data. */
export const getFactLines = ({ dataDate, projects }: z.output<typeof facts>): FactLine[] => [
  { label: 'facts.data-date', date: dataDate },
  { label: 'facts.projects', projects },
];

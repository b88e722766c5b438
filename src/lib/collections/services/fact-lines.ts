import type { z } from 'astro/zod';
import { type FactLine, present } from '../fact-line.ts';
import type { facts } from './schema.ts';

/** Where a service holds. */
export const getFactLines = ({ city, country }: z.output<typeof facts>): FactLine[] => [
  { label: 'facts.city', cities: present(city) },
  { label: 'facts.country', country },
];

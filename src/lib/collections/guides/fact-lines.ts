import type { z } from 'astro/zod';
import type { FactLine } from '../fact-line.ts';
import type { facts, frontmatter } from './schema.ts';

/** Who a guide is for, how long its route takes and whom it needs. */
export const getFactLines = (
  { months, projects }: z.output<typeof facts>,
  { audience, team }: z.output<typeof frontmatter>,
): FactLine[] => [
  { label: 'facts.audience', text: audience },
  { label: 'facts.time', months },
  { label: 'facts.team', text: team },
  { label: 'facts.projects', projects },
];

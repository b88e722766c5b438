import type { z } from 'astro/zod';
import { type FactLine, present } from '../fact-line.ts';
import type { facts } from './schema.ts';

/** The city of a story, and the one that it learned from. */
export const getFactLines = ({ city, mentor, otherCities, years, projects }: z.output<typeof facts>): FactLine[] => [
  { label: mentor ? 'facts.learner' : 'facts.city', cities: [city] },
  { label: 'facts.mentor', cities: present(mentor) },
  { label: 'facts.other-cities', cities: otherCities },
  { label: 'facts.years', years },
  { label: 'facts.projects', projects },
];

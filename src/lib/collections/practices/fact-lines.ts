import type { z } from 'astro/zod';
import type { FactLine } from '../fact-line.ts';
import type { facts } from './schema.ts';

/** Where and when a practice was done. */
export const getFactLines = ({ city, otherCities, years, projects }: z.output<typeof facts>): FactLine[] => [
  { label: 'facts.city', cities: [city, ...otherCities] },
  { label: 'facts.country', countryOf: city },
  { label: 'facts.years', years },
  { label: 'facts.population', populationOf: city },
  { label: 'facts.projects', projects },
];

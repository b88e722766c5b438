import { z } from 'astro/zod';
import { memo, reference, sources, themes } from '../fields.ts';
import { textFields } from '../frontmatter.ts';

/** A case study: the story of a city. */
export const facts = z.strictObject({
  themes: themes(),
  city: reference('cities'),
  /** The city that it learned from, if the story is one of mentoring. */
  mentor: reference('cities').optional(),
  otherCities: z.array(reference('cities')).default([]),
  projects: z.array(reference('projects')).default([]),
  practices: z.array(reference('practices')).default([]),
  years: z.strictObject({ from: z.int().min(1900), to: z.int().min(1900).optional() }).optional(),
  draft: z.boolean().default(false),
  sources: sources().pipe(z.array(z.string()).min(1)),
  memo: memo(),
});

export const frontmatter = z.strictObject(textFields);

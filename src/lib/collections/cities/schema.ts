import { z } from 'astro/zod';
import { country, localized, localizedSlug, memo, reference, sources } from '../fields.ts';

/** A city that a fact of the site is about. */
export const record = z.strictObject({
  name: localized(60),
  slug: localizedSlug(),
  country: country(),
  /** ISO 3166-2 code of its region, `DE-BY`, in countries whose public holidays differ from one region to the next. */
  region: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional(),
  /** Languages of its offices, as BCP 47 tags, where they are fewer than those of its country. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/)).default([]),
  /** Degrees north and east, WGS 84. */
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** Inhabitants, rounded as in the source, with the year of the count where the source gives it. */
  population: z
    .strictObject({
      value: z.int().positive(),
      year: z.int().optional(),
      source: reference('sources').optional(),
      /** Whether the number tells the size of the city only, and is not to be shown: no year, or another area. */
      approximate: z.boolean().default(false),
    })
    .optional(),
  /** Part played in each project. */
  projects: z
    .array(
      z.strictObject({
        project: reference('projects'),
        role: z.enum(['coordinator', 'partner', 'mentor', 'learner', 'fellow', 'associate', 'host', 'foreseen']),
      }),
    )
    .default([]),
  sources: sources(),
  memo: memo(),
});

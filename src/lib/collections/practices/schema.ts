import { z } from 'astro/zod';
import { factorReference, memo, reference, sources, themes, words } from '../fields.ts';
import { textFields } from '../frontmatter.ts';

/** A practice: what one city did. */
export const facts = z.strictObject({
  themes: themes(),
  /** The city that did it, and others that did it with the same method. */
  city: reference('cities'),
  otherCities: z.array(reference('cities')).default([]),
  projects: z.array(reference('projects')).default([]),
  /** Key factors that the practice serves, as `benchmark/factor`. */
  factors: z.array(factorReference()).default([]),
  /** First and last year that the sources give; no last year where it may still run. */
  years: z.strictObject({ from: z.int().min(1900), to: z.int().min(1900).optional() }).optional(),
  /** Cost band, only where an amount is sourced. */
  cost: z.enum(['low', 'medium', 'high']).optional(),
  draft: z.boolean().default(false),
  sources: sources().pipe(z.array(z.string()).min(1)),
  memo: memo(),
});

export const frontmatter = z.strictObject({
  ...textFields,
  /** The number that says the result, as the text below gives it with its source; left out where none does. */
  keyFigure: z
    .strictObject({
      /** In a few characters: `42%`, `8 to 50`. */
      value: words(16),
      /** What it counts, and when: `visits in 2016`. */
      counts: words(60),
    })
    .optional(),
  /** Transfer card: what another city must know. Leave out what no source documents. */
  transfer: z
    .strictObject({
      /** What it cost, with the year. */
      cost: words(240).optional(),
      /** Who worked on it. */
      staff: words(240).optional(),
      /** Time from decision to opening. */
      leadTime: words(240).optional(),
      /** Decision, law or agreement that it rests on. */
      legalBasis: words(240).optional(),
    })
    .default({}),
});

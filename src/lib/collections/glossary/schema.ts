import { z } from 'astro/zod';
import { localized, memo, reference, sources } from '../fields.ts';

/** A term of the field with its equivalent and a definition in each language. */
export const record = z.strictObject({
  term: localized(90),
  definition: localized(500),
  /** Other words for the same thing, by locale, separated by semicolons. */
  synonyms: localized(200).optional(),
  themes: z.array(reference('themes')).default([]),
  sources: sources(),
  memo: memo(),
});

import { z } from 'astro/zod';
import { localized, localizedSlug, memo } from '../fields.ts';

/** A theme: a subject area, shown as a line with a letter. */
export const record = z.strictObject({
  /** Letter of the line, A to H: gives its order and its colour token. */
  letter: z.string().regex(/^[A-H]$/),
  name: localized(60),
  slug: localizedSlug(),
  summary: localized(320),
  memo: memo(),
});

import { z } from 'astro/zod';
import { localized, memo, webAddress } from '../fields.ts';

/** A document or page that facts come from. */
export const record = z.strictObject({
  /** Author or publisher and title, in each language of the site. */
  title: localized(300),
  /** Full address; none where only a part of it is known. */
  url: webAddress().optional(),
  /** Year, month or day of the document: `2022`, `2022-12` or `2022-12-08`. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional(),
  /** BCP 47 tag of the document's language. */
  lang: z.string().optional(),
  memo: memo(),
});

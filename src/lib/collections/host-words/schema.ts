import { z } from 'astro/zod';
import { country, localized, memo, sources, words } from '../fields.ts';

/** A word of a host country as it stands on doors, forms and letters: never translated, always explained. */
export const record = z.strictObject({
  word: words(90),
  /** Language of the word, a BCP 47 tag. */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/),
  countries: z.array(country()).min(1),
  meaning: localized(300),
  /** Other spellings that people type or read: abbreviations, without accents, in another script. */
  spellings: z.array(words(90)).default([]),
  sources: sources().pipe(z.array(z.string()).min(1)),
  memo: memo(),
});

import { z } from 'astro/zod';
import { KEBAB_CASE, words } from '../fields.ts';

/** `guides/design-a-one-stop-shop`, or a page that belongs to no collection or lists one: `assessment`, `glossary`. */
const answer = z.string().regex(new RegExp(`^[a-z]+(?:-[a-z]+)*(?:/${KEBAB_CASE.source.slice(1, -1)})?$`));

/** Everyday words for one thing: whoever searches for one of them finds what is written with another. */
export const record = z.strictObject({
  /** By locale, the commonest first. */
  words: z.record(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/), z.array(words(60)).min(1).max(24)),
  /** What someone means who types one of the words, the best answer first. */
  answers: z.array(answer).default([]),
});

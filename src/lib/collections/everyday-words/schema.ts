import { z } from 'astro/zod';
import { memo, words } from '../fields.ts';

/**
 * `guides/design-a-one-stop-shop`; a tool or list by its section, `assessment`, `glossary`; a page that leads newcomers on by
 * its way, `newcomers/topic/housing`.
 */
const answer = z.string().regex(/^[a-z]+(?:-[a-z]+)*(?:\/[a-zA-Z0-9]+(?:-[a-z0-9]+)*){0,2}$/);

/** Everyday words for one thing: whoever searches for one of them finds what is written with another. */
export const record = z.strictObject({
  /** By locale, the commonest first. */
  words: z.record(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/), z.array(words(60)).min(1).max(24)),
  /** What someone means who types one of the words, the best answer first. */
  answers: z.array(answer).default([]),
  memo: memo(),
});

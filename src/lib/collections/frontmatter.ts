import { z } from 'astro/zod';
import { day, kebabCase, words } from './fields.ts';

/**
 * What a translation knows about the text it was made from.
 * `npm run translations -- done <entry> <locale>` writes the hashes; nobody types them.
 */
export const translation = z.strictObject({
  /** Locale of the text that this one translates, e.g. `en`. */
  from: z.string(),
  /** Who wrote the words. A machine's words are marked as such for the reader. */
  by: z.enum(['person', 'machine']).default('person'),
  /** Date on which a person who speaks the language read the whole text. */
  reviewed: day().optional(),
  /** Section key → hash of the source section at the time of translation, and those of its sentences. */
  sections: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}(?: [0-9a-f]{4})*$/)).default({}),
});

/** Frontmatter that every text has. */
export const textFields = {
  /** Title of the page, without a full stop. */
  title: words(110),
  /** One or two sentences that stand alone in a list and in search results. */
  summary: words(320),
  /** Last part of the address in this language: `design-a-one-stop-shop`. */
  slug: kebabCase(),
  /** Date of the last change that matters to a reader. */
  updated: day(),
  /** Present on translations only. */
  translation: translation.optional(),
};

export type Translation = z.output<typeof translation>;

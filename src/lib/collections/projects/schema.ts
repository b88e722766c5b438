import { z } from 'astro/zod';
import { day, localized, localizedSlug, memo, reference, sources, themes, webAddress } from '../fields.ts';

/** A European project whose results the site keeps alive. */
export const record = z.strictObject({
  name: localized(60),
  slug: localizedSlug(),
  summary: localized(320),
  themes: themes(),
  /** First and last year. */
  years: z.strictObject({ from: z.int(), to: z.int() }),
  /** Fund that paid for it. */
  funding: localized(160).optional(),
  coordinator: localized(160),
  website: webAddress().optional(),
  /** The method in order, one step an item. */
  method: z.array(z.strictObject({ name: localized(90), text: localized(600) })).default([]),
  /** What it produced, and what became of it. */
  results: z.array(localized(400)).default([]),
  /** Guides that carry its work on, and what each takes from it. */
  take: z.array(z.strictObject({ guide: reference('guides'), why: localized(200) })).default([]),
  /** What a reader must know to count the cities: it stands above their list. */
  citiesNote: localized(400).optional(),
  /** Contradictions between sources that a reader should know. */
  notes: z.array(localized(400)).default([]),
  /** Cities that learned from a mentor: the arcs of the map. */
  pairs: z
    .array(
      z.strictObject({
        mentor: reference('cities'),
        learner: reference('cities'),
        theme: reference('themes'),
        subject: localized(160),
      }),
    )
    .default([]),
  /** Day of the last change that matters to a reader; the newest text of the site stands for it where it is left out. */
  updated: day().optional(),
  sources: sources(),
  memo: memo(),
});

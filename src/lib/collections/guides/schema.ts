import { z } from 'astro/zod';
import { memo, reference, sources, themes, words } from '../fields.ts';
import { textFields } from '../frontmatter.ts';

/** A guide: an interactive how-to made of ordered steps. */
export const facts = z.strictObject({
  themes: themes(),
  /** Benchmarks that the guide helps to reach. */
  benchmarks: z.array(reference('benchmarks')).default([]),
  /** Projects whose exchanges inspired the guide. */
  projects: z.array(reference('projects')).default([]),
  /** How long the whole route takes, in months: our estimate. */
  months: z.strictObject({ from: z.int().positive(), to: z.int().positive() }),
  /** Position among the guides of its theme, 1 first. */
  order: z.int().positive().default(1),
  draft: z.boolean().default(false),
  sources: sources(),
  memo: memo(),
});

export const frontmatter = z.strictObject({
  ...textFields,
  /** For whom, in a few words: `Towns of any size`. */
  audience: words(80),
  /** People needed, in a few words: `1 lead, 4 services`. */
  team: words(80),
});

import { z } from 'astro/zod';
import { country, day, reference, sources, words } from '../fields.ts';
import { textFields } from '../frontmatter.ts';

/** What a newcomer looks for; the words stand in the dictionaries as `topic.<name>`. */
export const topic = z.enum([
  'emergency',
  'registration',
  'permit',
  'asylum',
  'language',
  'work',
  'housing',
  'health',
  'school',
  'money',
  'rights',
  'women',
  'taking-part',
  'interpreting',
  'digital',
]);

/** A service: one thing that a newcomer needs to do, in plain words. */
export const facts = z.strictObject({
  topic,
  /** The city that it holds for; none where it holds in a whole country or in the European Union. */
  city: reference('cities').optional(),
  country: country().optional(),
  places: z.array(reference('places')).default([]),
  /** Numbers to tap, in international form or a short number. */
  phones: z
    .array(z.strictObject({ number: z.string().regex(/^[+0-9][0-9 .-]*$/), free: z.boolean().default(false) }))
    .default([]),
  website: z.url({ protocol: /^https?$/ }).optional(),
  cost: z.enum(['free', 'paid', 'depends', 'unknown']).default('unknown'),
  appointment: z.enum(['required', 'walk-in', 'both', 'unknown']).default('unknown'),
  /** True on pages about violence or irregular stay: neutral title in previews, quick exit, no offline copy. */
  sensitive: z.boolean().default(false),
  /** Date on which the facts were last compared with their sources. */
  checked: day(),
  /** Months after which the facts must be checked again. */
  checkEvery: z.int().positive().max(24).default(6),
  draft: z.boolean().default(false),
  sources: sources().pipe(z.array(z.string()).min(1)),
});

export const frontmatter = z.strictObject({
  ...textFields,
  /** Papers to bring, one a line; none where no source says. */
  papers: z.array(words(160)).default([]),
});

import { z } from 'astro/zod';
import { checker, country, day, memo, phoneNumber, reference, sources, words } from '../fields.ts';
import { textFields } from '../frontmatter.ts';

/** What a newcomer looks for; the words stand in the dictionaries as `topic.<name>`. */
export const topic = z.enum([
  'emergency',
  'safety',
  'registration',
  'papers',
  'permit',
  'asylum',
  'language',
  'work',
  'housing',
  'health',
  'school',
  'family',
  'money',
  'rights',
  'women',
  'taking-part',
  'interpreting',
  'transport',
  'digital',
]);

/** What newcomers say of themselves, "I have no papers"; the words stand in the dictionaries as `need.<name>`. */
export const need = z.enum([
  'arrived',
  'no-papers',
  'asylum',
  'ukraine',
  'not-safe',
  'home',
  'ill',
  'children',
  'family',
  'work',
  'language',
  'money',
  'letter',
]);

/** A service: one thing that a newcomer needs to do, in plain words. */
export const facts = z.strictObject({
  topic,
  /** Needs that it answers, the main one first. */
  needs: z.array(need).default([]),
  /** The city that it holds for; none where it holds in a whole country or in the European Union. */
  city: reference('cities').optional(),
  country: country().optional(),
  /** The sheet for all of Europe whose place it takes in the lists of its city or country. */
  insteadOf: reference('services').optional(),
  places: z.array(reference('places')).default([]),
  /** Numbers to tap, the one to try first at the top. */
  phones: z.array(phoneNumber()).default([]),
  /** Words of the host language that stand on doors and letters. */
  hostWords: z.array(reference('host-words')).default([]),
  website: z.url({ protocol: /^https?$/ }).optional(),
  cost: z.enum(['free', 'paid', 'depends', 'unknown']).default('unknown'),
  appointment: z.enum(['required', 'walk-in', 'both', 'unknown']).default('unknown'),
  /** True on pages about violence or irregular stay: neutral title in previews, quick exit, no offline copy. */
  sensitive: z.boolean().default(false),
  /** Date on which the facts were last compared with their sources. */
  checked: day(),
  /** Months after which the facts must be checked again. */
  checkEvery: z.int().positive().max(24).default(6),
  checkedBy: checker(),
  /** Last day on which it holds; it is archived on the day after. */
  expires: day().optional(),
  draft: z.boolean().default(false),
  sources: sources().pipe(z.array(z.string()).min(1)),
  memo: memo(),
});

export const frontmatter = z.strictObject({
  ...textFields,
  /** Papers to bring, one a line; none where no source says. */
  papers: z.array(words(160)).default([]),
});

import { z } from 'astro/zod';
import { kebabCase, localized, localizedSlug } from './fields.ts';

/** What an action leads to, on the theme of the reader: the first step of its guide, its guide, its assessment… */
export const actionKinds = [
  'first-step',
  'guide',
  'assessment',
  'plan',
  'infographic',
  'toolkit',
  'case-study',
  'contribute',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** What all answers to a question have. */
const answer = {
  id: kebabCase(),
  /** Stands in the addresses of the pages that follow. */
  slug: localizedSlug(),
  label: localized(80),
  /** One line under the label. */
  note: localized(160),
};

const experience = z.strictObject({
  ...answer,
  /** How to enter the guide of the theme; `{{step}}` is the title of its first or last step. */
  enter: z.strictObject({
    /** The step of the guide to enter at. */
    step: z.enum(['first', 'last']),
    text: localized(200),
  }),
  /** Ids of actions by id of a time, the first thing to do first. */
  plan: z.record(kebabCase(), z.array(kebabCase())),
});

const size = z.strictObject({
  ...answer,
  /** The most inhabitants of a city of this size; left out for the largest. */
  upTo: z.int().min(1).optional(),
});

const action = z.strictObject({
  id: kebabCase(),
  kind: z.enum(actionKinds),
  /** What to do, and why. In an action of kind `first-step`, `{{step}}` is the title of the step. */
  why: localized(240),
});

const start = z.strictObject({
  /** Key of the theme that the reader works on. */
  theme: kebabCase(),
  /** Ids of the experiences and sizes that it is for; all where they are left out. */
  experiences: z.array(kebabCase()).min(1).optional(),
  sizes: z.array(kebabCase()).min(1).optional(),
  /** What comes first: `guides/…` or `toolkits/…`. */
  open: z.string().regex(/^(guides|toolkits)\/[a-z0-9-]+$/),
  why: localized(240),
});

/** `content/advice.yaml`: what the decision helper asks and advises. */
export const advice = z.strictObject({
  /** How far a city is, as it says itself: the answers to the first question. */
  experiences: z.array(experience).min(1),
  /** From the smallest to the largest. */
  sizes: z.array(size).min(1),
  /** When things are to be done: the headings of a plan. */
  times: z.array(z.strictObject({ id: kebabCase(), label: localized(80) })).min(1),
  /** What a plan may hold. */
  actions: z.array(action).min(1),
  /** What comes first for some answers, where it is not the first guide of the theme. */
  starts: z.array(start).default([]),
});

export type Start = z.output<typeof start>;

export type Advice = z.output<typeof advice>;

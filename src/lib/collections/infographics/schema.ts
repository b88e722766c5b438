import { z } from 'astro/zod';
import { day, type FieldMeta, kebabCase, memo, reference, sources, themes, words } from '../fields.ts';
import { textFields } from '../frontmatter.ts';

/** An id whose words stand in `labels` of each text. */
const label = () => kebabCase().meta({ label: true } satisfies FieldMeta);

/** Steps in order, drawn as a line with stations: `stages` may group neighbouring steps. */
const process = z.strictObject({
  kind: z.literal('process'),
  steps: z
    .array(z.strictObject({ label: label(), note: label().optional(), mark: z.boolean().default(false) }))
    .min(3)
    .max(9),
});

/** Steps that return to the first one. */
const cycle = z.strictObject({
  kind: z.literal('cycle'),
  centre: label().optional(),
  steps: z
    .array(z.strictObject({ label: label(), note: label().optional() }))
    .min(3)
    .max(8),
});

/** Two situations side by side: many scattered stops before, one station after. */
const comparison = z.strictObject({
  kind: z.literal('comparison'),
  before: z.strictObject({ title: label(), points: z.array(label()).min(2).max(8) }),
  after: z.strictObject({ title: label(), hub: label(), points: z.array(label()).min(2).max(8) }),
});

/** A benchmark and the key factors that hold it. */
const hierarchy = z.strictObject({
  kind: z.literal('hierarchy'),
  top: label(),
  branches: z
    .array(z.strictObject({ label: label(), points: z.array(label()).max(8).default([]) }))
    .min(2)
    .max(6),
});

/** Dated events on a line. Dates are days, months or years. */
const timeline = z.strictObject({
  kind: z.literal('timeline'),
  rows: z
    .array(
      z.strictObject({
        label: label(),
        /** Start and end as `2020`, `2020-06` or `2020-06-01`. */
        from: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
        to: z
          .string()
          .regex(/^\d{4}(-\d{2}){0,2}$/)
          .optional(),
        project: reference('projects').optional(),
      }),
    )
    .min(2)
    .max(16),
});

/** Quantities as bars, with the unit as a label. */
const bars = z.strictObject({
  kind: z.literal('bars'),
  unit: label(),
  bars: z
    .array(z.strictObject({ label: label(), value: z.number(), highlight: z.boolean().default(false) }))
    .min(2)
    .max(12),
});

/** Cities on a map without borders; `arcs` are the mentor pairs of a project. */
const map = z.strictObject({
  kind: z.literal('map'),
  /** Cities of these projects are drawn; all cities when empty. */
  projects: z.array(reference('projects')).default([]),
  cities: z.array(reference('cities')).default([]),
  arcs: z.boolean().default(false),
  /** Cities whose names are written; the others are dots with a name in the table. */
  named: z.array(reference('cities')).max(24).default([]),
});

/** Groups of names: communities and their cities. */
const groups = z.strictObject({
  kind: z.literal('groups'),
  groups: z
    .array(
      z.strictObject({
        label: label(),
        theme: reference('themes').optional(),
        cities: z.array(reference('cities')).min(1).max(14),
      }),
    )
    .min(2)
    .max(6),
});

export const figure = z.discriminatedUnion('kind', [
  process,
  cycle,
  comparison,
  hierarchy,
  timeline,
  bars,
  map,
  groups,
]);
export type Figure = z.output<typeof figure>;

/** An infographic: data and labels, drawn as the same picture in every language. */
export const facts = z.strictObject({
  themes: themes(),
  projects: z.array(reference('projects')).default([]),
  guides: z.array(reference('guides')).default([]),
  figure,
  /** Date of the data. */
  dataDate: day().optional(),
  draft: z.boolean().default(false),
  sources: sources().pipe(z.array(z.string()).min(1)),
  memo: memo(),
});

export const frontmatter = z.strictObject({
  ...textFields,
  /** What the picture shows, for someone who cannot see it, in one or two sentences. */
  alt: words(400),
  /** The words in the picture, by the ids used in the facts. */
  labels: z.record(kebabCase(), words(120)).default({}),
});

import { z } from 'astro/zod';
import { kebabCase, localized, localizedSlug, memo, reference, sources, themes } from '../fields.ts';

/** What must be in place to reach a benchmark. */
const factor = z.strictObject({
  /** Stable id: plans and assessments of readers are stored under it. Never rename. */
  id: kebabCase(),
  name: localized(90),
  why: localized(),
  how: localized(),
  /** Guiding questions for a self-assessment. */
  questions: z.array(localized(240)).min(2).max(6),
  /** What to measure. */
  indicators: z.array(localized(200)).min(1).max(5),
  /** The practices that show it best, each with the reason. Without any, those that name the factor stand in. */
  practices: z
    .array(z.strictObject({ practice: reference('practices'), why: localized(200) }))
    .max(3)
    .default([]),
});

/** A benchmark: a standard to reach, with its key factors. */
export const record = z.strictObject({
  themes: themes(),
  name: localized(110),
  slug: localizedSlug(),
  summary: localized(320),
  /** The standard itself, in one sentence that a city can adopt. */
  standard: localized(400),
  /** `project` where a source states the benchmark; `synthesis` where we composed it. */
  origin: z.enum(['project', 'synthesis']),
  factors: z.array(factor).min(4).max(7),
  sources: sources(),
  memo: memo(),
});

export type Factor = z.output<typeof factor>;

import type { Area } from '../storage.ts';
import { type Answers, parseAnswers } from './answers.ts';

/** A result saved to compare later. */
export interface KeptResult {
  /** Moment at which it was saved, ISO 8601. */
  at: string;
  answers: Answers;
}

/** What a city has said about one benchmark. */
export interface Assessment {
  answers: Answers;
  kept: readonly KeptResult[];
}

/** Assessments by the key of their benchmark. */
export type Assessments = Readonly<Record<string, Assessment>>;

/** Results saved per benchmark at most; the oldest goes first. */
const KEPT_LIMIT = 24;

/** Where assessments stay on the device. */
export const assessmentArea: Area<Assessments> = {
  name: 'assessments',
  version: 1,
  migrations: {},
  getEmpty: () => ({}),
  parse(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).map(([key, assessment]) => [key, parseAssessment(assessment)] as const);
    return entries.some(([, assessment]) => !assessment) ? undefined : (Object.fromEntries(entries) as Assessments);
  },
};

const empty: Assessment = { answers: {}, kept: [] };

/** The assessment of a benchmark; an empty one if there is none. */
export const getAssessment = (all: Assessments, benchmark: string): Assessment =>
  (Object.hasOwn(all, benchmark) ? all[benchmark] : undefined) ?? empty;

/** Puts new answers in the place of the present ones. */
export const withAnswers = (all: Assessments, benchmark: string, answers: Answers): Assessments => ({
  ...all,
  [benchmark]: { ...getAssessment(all, benchmark), answers },
});

/** Keeps a result beside the present answers. */
export function withKept(all: Assessments, benchmark: string, result: KeptResult): Assessments {
  const assessment = getAssessment(all, benchmark);
  return { ...all, [benchmark]: { ...assessment, kept: [...assessment.kept, result].slice(-KEPT_LIMIT) } };
}

function parseAssessment(value: unknown): Assessment | undefined {
  const { answers, kept } = (value ?? {}) as { answers?: unknown; kept?: unknown };
  const own = parseAnswers(answers);
  if (!own || !Array.isArray(kept)) return undefined;
  const results = kept.map((result: { at?: unknown; answers?: unknown } | null) => {
    const old = parseAnswers(result?.answers);
    return typeof result?.at === 'string' && !Number.isNaN(Date.parse(result.at)) && old
      ? { at: result.at, answers: old }
      : undefined;
  });
  return results.includes(undefined) ? undefined : { answers: own, kept: results as KeptResult[] };
}

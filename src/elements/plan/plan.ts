import type { Level } from '../assessment/answers.ts';

/** The three versions of a plan, as in the three study visits of the method. */
export const planStages = ['draft', 'consolidated', 'reviewed'] as const;
export type PlanStage = (typeof planStages)[number];

/** What is said about the plan as a whole, in the order of the form. */
export const frameFields = ['title', 'city', 'problem', 'people', 'goal', 'newcomers', 'decision'] as const;
export type FrameField = (typeof frameFields)[number];

/** What is said about an action, in the order of the form. `factor` and `practice` are keys, `start` and `end` are days. */
export const actionFields = [
  'what',
  'who',
  'partners',
  'start',
  'end',
  'cost',
  'indicator',
  'risk',
  'practice',
  'factor',
] as const;
export type ActionField = (typeof actionFields)[number];

/** An action of a plan; what is not filled in is an empty string. */
export type Action = Readonly<Record<ActionField, string>> & { readonly id: string };

/** A key factor that the plan works on, with the levels of the assessment when it was chosen. */
export interface PlanFactor {
  /** `one-stop-shop/one-desk`: keys of the benchmark and of its factor, the same in every language. */
  ref: string;
  now?: Level;
  target?: Level;
}

/** What a version of a plan holds. */
export type PlanContent = Readonly<Record<FrameField, string>> & {
  readonly factors: readonly PlanFactor[];
  readonly actions: readonly Action[];
};

/** A version that was agreed on and stays as it was. */
export interface ClosedVersion {
  stage: PlanStage;
  /** Date on which it was closed: `2026-05-17`. */
  date: string;
  content: PlanContent;
}

/** An action plan: the version in work, and those before it. */
export interface Plan {
  id: string;
  stage: PlanStage;
  content: PlanContent;
  closed: readonly ClosedVersion[];
}

/** Longest text of a field. */
export const TEXT_LIMIT = 4000;
/** Most actions of a plan. */
export const ACTION_LIMIT = 300;

/** An action with nothing filled in. */
export const createAction = (id: string, factor = ''): Action => ({
  id,
  factor,
  what: '',
  who: '',
  partners: '',
  start: '',
  end: '',
  cost: '',
  indicator: '',
  risk: '',
  practice: '',
});

/** A plan with nothing filled in. */
export const createPlan = (id: string): Plan => ({
  id,
  stage: 'draft',
  content: {
    title: '',
    city: '',
    problem: '',
    people: '',
    goal: '',
    newcomers: '',
    decision: '',
    factors: [],
    actions: [],
  },
  closed: [],
});

/** Refs of the factors that the plan shows: those chosen, then those that only an action names. None is `''`. */
export function getShownFactors({ factors, actions }: PlanContent): string[] {
  const used = actions.map(({ factor }) => factor);
  const refs = new Set([...factors.map(({ ref }) => ref), ...used.filter((ref) => ref !== '')]);
  return [...refs, ...(used.includes('') ? [''] : [])];
}

/** Actions in the order in which they are shown and numbered: factor by factor. */
export const getShownActions = (content: PlanContent): Action[] =>
  getShownFactors(content).flatMap((ref) => content.actions.filter(({ factor }) => factor === ref));

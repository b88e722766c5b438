import type { Area } from '../storage.ts';
import { migratePlanFrom1, PLAN_VERSION } from './migrations.ts';
import { parsePlan } from './parse-plan.ts';
import { createPlan, type Plan } from './plan.ts';

/** All plans of a reader, and which of them is open. */
export interface Plans {
  plans: readonly Plan[];
  /** Id of the open plan; empty when there is none. */
  open: string;
}

interface OldPlans {
  plans: unknown[];
}

/** Where plans stay on the device. */
export const planArea: Area<Plans> = {
  name: 'plans',
  version: PLAN_VERSION,
  migrations: { 1: (value) => ({ ...(value as OldPlans), plans: (value as OldPlans).plans.map(migratePlanFrom1) }) },
  getEmpty: () => ({ plans: [], open: '' }),
  parse(value) {
    const { plans, open } = (value ?? {}) as { plans?: unknown; open?: unknown };
    if (!Array.isArray(plans) || typeof open !== 'string') return undefined;
    const parsed = plans.map(parsePlan);
    return parsed.includes(undefined) ? undefined : { plans: parsed as Plan[], open };
  },
};

/** The open plan. */
export const getOpenPlan = ({ plans, open }: Plans): Plan | undefined => plans.find(({ id }) => id === open);

/** Changes the open plan; nothing changes where there is none. */
export const changeOpenPlan = (all: Plans, change: (plan: Plan) => Plan): Plans => ({
  ...all,
  plans: all.plans.map((plan) => (plan.id === all.open ? change(plan) : plan)),
});

/** Adds an empty plan and opens it. */
export const addPlan = (all: Plans, id: string): Plans => ({ plans: [...all.plans, createPlan(id)], open: id });

/** Adds a plan that was opened from a file; where its id is taken, it gets the spare one: nothing is replaced. */
export function addOpenedPlan(all: Plans, plan: Plan, spareId: string): Plans {
  const id = all.plans.some((other) => other.id === plan.id) ? spareId : plan.id;
  return { plans: [...all.plans, { ...plan, id }], open: id };
}

/** Removes the open plan, and opens the one before it. */
export function removeOpenPlan(all: Plans): Plans {
  const index = all.plans.findIndex(({ id }) => id === all.open);
  const plans = all.plans.filter(({ id }) => id !== all.open);
  return { plans, open: plans[Math.max(0, index - 1)]?.id ?? '' };
}

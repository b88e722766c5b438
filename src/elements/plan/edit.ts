import type { Level } from '../assessment/answers.ts';
import {
  ACTION_LIMIT,
  type Action,
  type ActionField,
  createAction,
  type FrameField,
  type Plan,
  type PlanContent,
  type PlanFactor,
  planStages,
  TEXT_LIMIT,
} from './plan.ts';

/** Changes the version in work; the closed ones stay as they are. */
const edit = (plan: Plan, change: Partial<PlanContent>): Plan => ({ ...plan, content: { ...plan.content, ...change } });

export const setFrameField = (plan: Plan, field: FrameField, value: string): Plan =>
  edit(plan, { [field]: value.slice(0, TEXT_LIMIT) });

export const setActionField = (plan: Plan, id: string, field: ActionField, value: string): Plan =>
  edit(plan, {
    actions: plan.content.actions.map((action) =>
      action.id === id ? { ...action, [field]: clean(field, value) } : action,
    ),
  });

/** What may be saved: a field for days gives five digits for a year while one types. */
const clean = (field: ActionField, value: string): string =>
  (field === 'start' || field === 'end') && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? '' : value.slice(0, TEXT_LIMIT);

/** Adds an empty action at the end of those of its factor, as long as there is room. */
export const addAction = (plan: Plan, id: string, factor: string): Plan =>
  plan.content.actions.length < ACTION_LIMIT
    ? edit(plan, { actions: [...plan.content.actions, createAction(id, factor)] })
    : plan;

export const removeAction = (plan: Plan, id: string): Plan =>
  edit(plan, { actions: plan.content.actions.filter((action) => action.id !== id) });

/** Moves an action one place among those of its factor; at the end of the row nothing changes. */
export function moveAction(plan: Plan, id: string, by: 1 | -1): Plan {
  const actions = [...plan.content.actions];
  const from = actions.findIndex((action) => action.id === id);
  const row = actions.filter((action) => action.factor === actions[from]?.factor);
  const neighbour = row[row.findIndex((action) => action.id === id) + by];
  if (from < 0 || !neighbour) return plan;
  const to = actions.indexOf(neighbour);
  [actions[from], actions[to]] = [neighbour, actions[from] as Action];
  return edit(plan, { actions });
}

/** Chooses a key factor, or leaves it out; its actions stay in the plan. */
export function chooseFactor(
  plan: Plan,
  ref: string,
  isChosen: boolean,
  levels: { now?: Level; target?: Level } = {},
): Plan {
  const others = plan.content.factors.filter((factor) => factor.ref !== ref);
  const { now, target } = levels;
  const chosen: PlanFactor = { ref, ...(now ? { now } : {}), ...(target ? { target } : {}) };
  return edit(plan, { factors: isChosen ? [...others, chosen] : others });
}

/** Keeps the version in work as agreed, and goes on with the next one. The last version is never closed. */
export function closeVersion(plan: Plan, date: string): Plan {
  const next = planStages[planStages.indexOf(plan.stage) + 1];
  if (!next) return plan;
  return { ...plan, stage: next, closed: [...plan.closed, { stage: plan.stage, date, content: plan.content }] };
}

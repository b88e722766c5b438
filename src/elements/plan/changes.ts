import { type Action, type ActionField, actionFields, type FrameField, frameFields, type PlanContent } from './plan.ts';

/** A field with what it said before. */
export interface FieldChange<F> {
  field: F;
  before: string;
  after: string;
}

/** What became of an action. A dropped one comes as it was, the others as they are. */
export interface ActionChange {
  kind: 'added' | 'changed' | 'dropped';
  action: Action;
  fields: FieldChange<ActionField>[];
}

/** What changed from one version of a plan to the next. */
export interface PlanChanges {
  frame: FieldChange<FrameField>[];
  factors: { kind: 'added' | 'dropped'; ref: string }[];
  actions: ActionChange[];
}

/** Compares two versions; an action is the same as long as its id is, wherever it stands. */
export function comparePlans(before: PlanContent, now: PlanContent): PlanChanges {
  const refs = (content: PlanContent) => content.factors.map(({ ref }) => ref);
  const old = new Map(before.actions.map((action) => [action.id, action]));
  return {
    frame: getFieldChanges(frameFields, before, now),
    factors: [
      ...refs(now)
        .filter((ref) => !refs(before).includes(ref))
        .map((ref) => ({ kind: 'added' as const, ref })),
      ...refs(before)
        .filter((ref) => !refs(now).includes(ref))
        .map((ref) => ({ kind: 'dropped' as const, ref })),
    ],
    actions: [
      ...now.actions.flatMap((action) => getActionChange(old.get(action.id), action)),
      ...before.actions
        .filter(({ id }) => !now.actions.some((action) => action.id === id))
        .map((action) => ({ kind: 'dropped' as const, action, fields: [] })),
    ],
  };
}

/** Whether two versions say the same. */
export const isSame = ({ frame, factors, actions }: PlanChanges): boolean =>
  frame.length + factors.length + actions.length === 0;

function getActionChange(before: Action | undefined, action: Action): ActionChange[] {
  if (!before) return [{ kind: 'added', action, fields: [] }];
  const fields = getFieldChanges(actionFields, before, action);
  return fields.length > 0 ? [{ kind: 'changed', action, fields }] : [];
}

const getFieldChanges = <F extends string>(
  fields: readonly F[],
  before: Readonly<Record<F, string>>,
  now: Readonly<Record<F, string>>,
) =>
  fields
    .filter((field) => before[field] !== now[field])
    .map((field) => ({ field, before: before[field], after: now[field] }));

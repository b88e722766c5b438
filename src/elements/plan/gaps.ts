import type { Action, PlanContent } from './plan.ts';

/** What a plan lacks. */
export type GapKind = 'what' | 'who' | 'date' | 'order' | 'indicator' | 'factor';

export interface Gap {
  kind: GapKind;
  /** The action that lacks it; for `factor`, none. */
  action?: string;
  /** The factor that has no action. */
  factor?: string;
}

/** What an action lacks to be carried out and followed. */
export function getActionGaps(action: Action): GapKind[] {
  const kinds: GapKind[] = [];
  if (!action.what.trim()) kinds.push('what');
  if (!action.who.trim()) kinds.push('who');
  if (!action.end) kinds.push('date');
  if (action.start && action.end && action.end < action.start) kinds.push('order');
  if (!action.indicator.trim()) kinds.push('indicator');
  return kinds;
}

/** Everything that a plan lacks: a warning, never a bar. */
export const getGaps = ({ actions, factors }: PlanContent): Gap[] => [
  ...actions.flatMap((action) => getActionGaps(action).map((kind) => ({ kind, action: action.id }))),
  ...factors
    .filter(({ ref }) => !actions.some(({ factor }) => factor === ref))
    .map(({ ref }) => ({ kind: 'factor' as const, factor: ref })),
];

import { isLevel } from '../assessment/answers.ts';
import {
  ACTION_LIMIT,
  type Action,
  actionFields,
  type ClosedVersion,
  frameFields,
  type Plan,
  type PlanContent,
  type PlanFactor,
  planStages,
  TEXT_LIMIT,
} from './plan.ts';

const REF = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ID = /^[A-Za-z0-9-]{1,64}$/;

/** Reads a plan from something saved or opened. Every field must be there and be sound: undefined otherwise. */
export function parsePlan(value: unknown): Plan | undefined {
  if (!hasOnly(value, ['id', 'stage', 'content', 'closed'])) return undefined;
  const { id, stage, content, closed } = value;
  const own = parseContent(content);
  const index = planStages.indexOf(stage as Plan['stage']);
  if (!isId(id) || index < 0 || !own || !Array.isArray(closed)) return undefined;
  const versions = closed.map(parseVersion);
  // A plan has come through all the versions before the present one, in their order.
  if (versions.length !== index || versions.some((version, place) => version?.stage !== planStages[place]))
    return undefined;
  return { id, stage: stage as Plan['stage'], content: own, closed: versions as ClosedVersion[] };
}

function parseVersion(value: unknown): ClosedVersion | undefined {
  if (!hasOnly(value, ['stage', 'date', 'content'])) return undefined;
  const content = parseContent(value.content);
  return content && isDay(value.date)
    ? { stage: value.stage as ClosedVersion['stage'], date: value.date, content }
    : undefined;
}

function parseContent(value: unknown): PlanContent | undefined {
  if (!hasOnly(value, [...frameFields, 'factors', 'actions'])) return undefined;
  const { factors, actions } = value;
  if (!frameFields.every((field) => isText(value[field])) || !Array.isArray(factors) || !Array.isArray(actions))
    return undefined;
  if (actions.length > ACTION_LIMIT || factors.length > ACTION_LIMIT) return undefined;
  const isSound =
    factors.every(isFactor) && actions.every(isAction) && new Set(actions.map(({ id }) => id)).size === actions.length;
  return isSound ? (value as unknown as PlanContent) : undefined;
}

const isFactor = (value: unknown): value is PlanFactor =>
  hasOnly(value, ['ref', 'now', 'target'], 1) &&
  typeof value.ref === 'string' &&
  REF.test(value.ref) &&
  [value.now, value.target].every((level) => level === undefined || isLevel(level));

const isAction = (value: unknown): value is Action =>
  hasOnly(value, ['id', ...actionFields]) &&
  isId(value.id) &&
  actionFields.every((field) => isText(value[field])) &&
  [value.start, value.end].every((day) => day === '' || isDay(day)) &&
  (value.factor === '' || REF.test(value.factor as string)) &&
  (value.practice === '' || KEY.test(value.practice as string));

/** An object with these keys and no other; the first `required` of them must be there. */
function hasOnly<K extends string>(
  value: unknown,
  keys: readonly K[],
  required = keys.length,
): value is Record<K, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return (
    Object.keys(value).every((key) => (keys as readonly string[]).includes(key)) &&
    keys.slice(0, required).every((key) => Object.hasOwn(value, key))
  );
}

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= TEXT_LIMIT;

/** A day that exists: not 31 February. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isoDay(new Date(`${value}T00:00:00Z`)) === value;

const isoDay = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

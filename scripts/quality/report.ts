import type { GoalId } from '../../src/lib/quality/goal-ids.ts';
import type { MeasuredPart, Met } from '../../src/lib/quality/measurement.ts';
import type { BuiltSite } from './built-site.ts';
import type { Goal, Part } from './goal.ts';
import type { Outcome } from './outcome.ts';

export interface GoalReport {
  id: GoalId;
  wanted: string;
  met: Met;
  parts: MeasuredPart[];
}

/** Measures all goals, one after the other: some measure time. */
export async function measureGoals(
  goals: Readonly<Partial<Record<GoalId, Goal>>>,
  site: BuiltSite,
  date: string,
): Promise<GoalReport[]> {
  const reports: GoalReport[] = [];
  for (const [id, { wanted, parts }] of Object.entries(goals) as [GoalId, Goal][]) {
    const rows: MeasuredPart[] = [];
    for (const part of parts)
      rows.push({ what: part.what, command: part.command, date, ...(await measure(part, site)) });
    reports.push({ id, wanted, met: combine(rows.map(({ met }) => met)), parts: rows });
  }
  return reports;
}

async function measure(
  { measure: find, without, reason }: Part,
  site: BuiltSite,
): Promise<Outcome & { excused?: true }> {
  if (!find) return { measured: '', met: 'not tested', ...(without === undefined ? {} : { why: without }) };
  const outcome = await toOutcome(find, site);
  return outcome.met === false && reason !== undefined ? { ...outcome, why: reason, excused: true } : outcome;
}

/** A measure that breaks has shown nothing, and a goal is not met by it. */
async function toOutcome(find: NonNullable<Part['measure']>, site: BuiltSite): Promise<Outcome> {
  try {
    return await find(site);
  } catch (error) {
    return {
      measured: 'could not be measured',
      met: false,
      why: error instanceof Error ? error.message : String(error),
    };
  }
}

/** A goal is met where all its parts are, and refuted by one. */
const combine = (parts: readonly Met[]): Met =>
  parts.includes(false) ? false : parts.includes('not tested') ? 'not tested' : true;

/** Whether something is not met and nobody has said why that is right. */
export const hasFailed = (reports: readonly GoalReport[]): boolean =>
  reports.some(({ parts }) => parts.some(({ met, excused }) => met === false && !excused));

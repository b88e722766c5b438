import type { CriterionId } from './criteria.ts';
import type { GoalId } from './goal-ids.ts';
import saved from './measurement.json' with { type: 'json' };

/** Whether a goal is met. Something that was looked at in part only, or not at all, is not tested. */
export type Met = true | false | 'not tested';

/** One measurement, as a command printed it. */
export interface MeasuredPart {
  what: string;
  command: string;
  /** Day of the measurement, `2026-11-30`. */
  date: string;
  /** In figures; empty where nothing was measured. */
  measured: string;
  met: Met;
  why?: string;
  /** Not met, with a reason that is recorded. */
  excused?: true;
}

/** What looks at a criterion by itself. */
export interface Coverage {
  /** Rules of axe that look for a fault of it. */
  axe: number;
  /** Tests of the built site, by the name of their file. */
  tests: string[];
  /** The site gives no occasion for it, as was measured. */
  absent?: true;
}

/** What `npm run quality -- --json` wrote down. */
export interface Measurement {
  date: string;
  goals: { id: GoalId; met: Met; parts: MeasuredPart[] }[];
  criteria: Record<CriterionId, Coverage>;
}

/** The last measurement of the project's own site. */
export const measurement = saved as unknown as Measurement;

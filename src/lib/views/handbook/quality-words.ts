import type { GoalId } from '../../quality/goal-ids.ts';

/** What the handbook says of the quality goals in one language. A goal without words is a type error. */
export interface QualityWords {
  goals: Readonly<Record<GoalId, string>>;
  results: Readonly<Record<Result, string>>;
  /** Summary of what unfolds the measurements of a goal. */
  how: string;
  nothing: string;
  caption: string;
  criterion: string;
  level(level: string): string;
  /** Follows the level. */
  clause(clause: string): string;
  looked: string;
  axe(count: number): string;
  tests(names: string): string;
  absent: string;
  none: string;
}

/** The result of a goal as it is told: `part` where something of it was measured, and nothing found. */
export type Result = 'met' | 'not-met' | 'excused' | 'part' | 'not-tested';

import type { Met } from '../../src/lib/quality/measurement.ts';

/** What a measurement found. */
export interface Outcome {
  /** In figures: `0 dead in 61,204 addresses`. */
  measured: string;
  met: Met;
  /** Why it is not met, or not tested. */
  why?: string;
}

/** A number as it is read, `61,204`. */
export const count = (value: number): string => value.toLocaleString('en');

/**
 * The outcome of a search for faults: met where there is none.
 * @param faults each in a few words
 * @param what they are, and in how many things they were sought: `dead in 1,967 pages`
 */
export function fromFaults(faults: readonly string[], what: string): Outcome {
  const measured = `${count(faults.length)} ${what}`;
  return faults.length === 0 ? { measured, met: true } : { measured, met: false, why: `first: ${faults[0]}` };
}

/** The same where only a part of what the goal is about was looked at: it can be refuted, and not be met. */
export function fromSample(faults: readonly string[], what: string, rest: string): Outcome {
  const outcome = fromFaults(faults, what);
  return outcome.met === true ? { ...outcome, met: 'not tested', why: rest } : outcome;
}

import { readFileSync } from 'node:fs';
import { hasCode } from './error-code.ts';

/** Names one process for good: numbers are given again, so the start is part of the name. */
export interface ProcessId {
  pid: number;
  /** When it started, in ticks of the system's clock; undefined where the system does not say. */
  started?: string;
}

/** This process. */
export const getCurrentProcess = (): ProcessId => ({ pid: process.pid, started: getStart(process.pid) });

/** Whether the process still runs. */
export function isRunning({ pid, started }: ProcessId): boolean {
  try {
    // The signal 0 reaches nobody: it only asks.
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user runs too.
    return hasCode(error, ['EPERM']);
  }
  return getStart(pid) === started;
}

/** From Linux's table of processes: field 3 is the state, field 22 the start, after a name that may hold spaces. */
function getStart(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    // A process that has ended but that its parent has not asked about yet.
    return fields[0] === 'Z' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}

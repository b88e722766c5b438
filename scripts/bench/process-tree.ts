import { readdirSync, readFileSync } from 'node:fs';

/** Processor seconds of processes that have ended and were waited for, with all that they had waited for themselves. */
export interface ProcessorTime {
  user: number;
  system: number;
}

/** Ticks of Linux's clock in a second; every common machine has this number. */
const TICKS = 100;

/**
 * What the children of this process have used until now.
 * @throws on a system without Linux's `/proc`
 */
export function getTimeOfChildren(): ProcessorTime {
  const fields = readStat('self');
  if (!fields) throw new Error('The bench reads processor time from /proc, which only Linux has.');
  return { user: Number(fields[13]) / TICKS, system: Number(fields[14]) / TICKS };
}

/** Peak memory in megabytes of each process of the tree that starts at `pid`, as far as they still run. */
export function getPeaks(pid: number): number[] {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return [Number(peak ?? 0) / 1024, ...getChildren(pid).flatMap(getPeaks)];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** Any thread can have started a process. */
function getChildren(pid: number): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

/** The fields of a process's line after its name, which may hold spaces: the first is the state. */
function readStat(pid: string): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ');
  } catch {
    return undefined;
  }
}

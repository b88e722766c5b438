import { readFileSync, writeFileSync } from 'node:fs';

/** What a step of the build cost. */
export interface StepCost {
  name: string;
  /** Seconds of processor time, of the programs that it started too where the system says. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
  /** Largest resident memory of this process so far. */
  peakMb: number;
}

/** Runs the steps of a build, one after the other. */
export interface Steps {
  /** Runs a step and prints its name, then what it says of itself. */
  run<Value>(name: string, step: () => Promise<Value> | Value, describe?: (value: Value) => string): Promise<Value>;
  /** Shows a line between steps. */
  print(line: string): void;
  costs: readonly StepCost[];
}

/** @param print shows a line to whoever waits for the build */
export function createSteps(print: (line: string) => void): Steps {
  const costs: StepCost[] = [];
  return {
    costs,
    print,
    run: async (name, step, describe) => {
      print(`→ ${name}…`);
      const before = { cpu: getCpuSeconds(), wall: performance.now() };
      const value = await step();
      costs.push({
        name,
        cpu: getCpuSeconds() - before.cpu,
        wall: (performance.now() - before.wall) / 1000,
        peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
      });
      if (describe) print(`  ${describe(value)}`);
      return value;
    },
  };
}

/** Seconds of this process, its threads and the programs that have ended; only Linux reports the last. */
function getCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + getEndedProgramSeconds();
}

function getEndedProgramSeconds(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Fields 16 and 17 of proc(5): clock ticks of children that were waited for, a hundred a second.
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

/** Writes what the steps cost, for `npm run bench`. */
export const writeReport = (file: string, steps: Steps, counts: { pages: number; rendered: number }): void =>
  writeFileSync(file, `${JSON.stringify({ steps: steps.costs, ...counts }, null, 1)}\n`);

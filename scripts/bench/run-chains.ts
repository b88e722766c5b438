import { type Chain, getCpu, type Result, type Run } from './result.ts';

/** Seconds after which a chain is not repeated any more: long ones vary less, and the bench must end. */
const LONG = 60;

/**
 * Runs every chain, in turn, `runs` times where it is short, so that a busy minute of the machine meets all of them.
 * @param size texts of the corpus, for the results
 */
export async function runChains(
  chains: readonly Chain[],
  size: number,
  runs: number,
  onRun: (name: string, run: Run) => void,
): Promise<Result[]> {
  const done = new Map<string, Run[]>();
  const spent = new Map<Chain, number>();
  for (let round = 0; round < runs; round += 1) {
    for (const chain of chains) {
      if ((spent.get(chain) ?? 0) > LONG) continue;
      const started = performance.now();
      for (const scenario of chain.scenarios) {
        const name = `${chain.name}: ${scenario.name}`;
        const run = await scenario.run();
        done.set(name, [...(done.get(name) ?? []), run]);
        onRun(name, run);
      }
      spent.set(chain, (spent.get(chain) ?? 0) + (performance.now() - started) / 1000);
    }
  }
  return [...done].map(([name, all]) => ({ ...getMedian(all), size, name, runs: all.length }));
}

function getMedian(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => getCpu(a) - getCpu(b));
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!median) throw new RangeError('No run has a median.');
  return median;
}

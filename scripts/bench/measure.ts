import { spawn } from 'node:child_process';
import { getPeaks, getTimeOfChildren } from './process-tree.ts';

/** What a command has used until its end, with all that it started. */
export interface Usage {
  /** Seconds of processor time. */
  user: number;
  system: number;
  /** Seconds that passed. */
  wall: number;
  /** Peak memory of its largest process, in megabytes. */
  peakMb: number;
}

export interface Measured {
  usage: Usage;
  /** What it printed. */
  output: string;
}

/** Milliseconds between two looks at the memory. A peak counts from when it was reached, so only the very last ones can be missed. */
const INTERVAL = 100;

/**
 * Runs a command and measures it. One at a time: the times of two would be mixed.
 * @throws with the end of what it printed, if it fails
 */
export async function measure(
  [program = '', ...args]: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const before = getTimeOfChildren();
  const started = performance.now();
  let peakMb = 0;
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setInterval(() => {
      peakMb = Math.max(peakMb, ...getPeaks(child.pid ?? 0));
    }, INTERVAL);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(text);
      else reject(new Error(`${[program, ...args].join(' ')} ended with ${code}:\n${text.slice(-3000)}`));
    });
  });
  const wall = (performance.now() - started) / 1000;
  const after = getTimeOfChildren();
  return { usage: { user: after.user - before.user, system: after.system - before.system, wall, peakMb }, output };
}

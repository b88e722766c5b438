import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a program has used until its end, with all that it started. */
export interface Usage {
  /** Seconds of processor time, user and system. */
  cpu: number;
  wall: number;
  /** Peak memory of its largest process. */
  megabytes: number;
  /** What it printed. */
  said: string;
}

const meter = pathToFileURL(join(import.meta.dirname, 'meter.mjs')).href;

/**
 * Runs a Node program and measures it.
 * @param notes a file that may be written over
 * @throws with what it printed, if it fails
 */
export async function measure(
  notes: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  folder = process.cwd(),
): Promise<Usage> {
  rmSync(notes, { force: true });
  const started = performance.now();
  const said = await run(args, folder, {
    ...process.env,
    ...env,
    BENCH_NOTES: notes,
    NODE_OPTIONS: `--import=${meter}`,
  });
  const wall = (performance.now() - started) / 1000;
  const lines = readFileSync(notes, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { own: number; tree: number; megabytes: number });
  // The outermost program knows the whole tree on Linux; elsewhere the sum of the Node programs stands for it.
  const cpu = Math.max(
    ...lines.map(({ tree }) => tree),
    lines.reduce((sum, { own }) => sum + own, 0),
  );
  return { cpu, wall, megabytes: Math.max(...lines.map(({ megabytes }) => megabytes)), said };
}

function run(args: readonly string[], folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${said.split('\n').slice(-30).join('\n')}`));
    });
  });
}

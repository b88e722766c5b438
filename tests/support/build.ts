import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Builds `content` into `out`, with the project's own command. */
export function build(
  content: string,
  out: string,
  env: NodeJS.ProcessEnv = {},
  folder = project,
  options: readonly string[] = [],
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Folders, toEnvironment } from './folders.ts';

export interface AstroResult {
  exitCode: number;
  /** All that Astro printed, in order. */
  log: string;
}

/**
 * Builds the pages into `folders.building`.
 * The flags never vary: another flag makes Astro throw its content store away.
 */
export function buildPages(folders: Folders, onPages: (pages: number) => void): Promise<AstroResult> {
  return new Promise((resolve, reject) => {
    const astro = spawn(process.execPath, [getAstro(folders), 'build'], {
      cwd: folders.project,
      env: getAstroEnvironment(folders),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    let pages = 0;
    const read = (chunk: string) => {
      log += chunk;
      pages += chunk.match(/\/index\.html/g)?.length ?? 0;
      onPages(pages);
    };
    astro.stdout.setEncoding('utf8').on('data', read);
    astro.stderr.setEncoding('utf8').on('data', read);
    astro.on('error', reject);
    astro.on('close', (code) => resolve({ exitCode: code ?? 1, log }));
  });
}

/** Astro's command line. */
export const getAstro = (folders: Folders): string => join(folders.project, 'node_modules/astro/bin/astro.mjs');

/** The environment that every run of Astro shares, in building and in editing. */
export const getAstroEnvironment = (folders: Folders): NodeJS.ProcessEnv => ({
  ...process.env,
  ...toEnvironment(folders),
  ASTRO_TELEMETRY_DISABLED: '1',
});

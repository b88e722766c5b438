import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { getLogIssues } from './log-issues.ts';

/** Compiled views: a module that renders pages, and the styles and scripts that the pages name. */
export interface RendererFolder {
  /** Absolute path of the module. */
  entry: string;
  /** Folder of the styles, scripts and public files, as they stand in the site. */
  assets: string;
}

/**
 * Compiles the views with Astro, or takes what the same code was compiled to before.
 * @param project absolute path of the project
 * @param folder folder of all compiled views
 * @param code hash of the code
 * @param base path that the site stands under, `/toolkit`; its styles and scripts name each other by it
 * @throws where Astro reports an error or a warning
 */
export async function compileRenderer(
  project: string,
  folder: string,
  code: string,
  base = '',
): Promise<RendererFolder> {
  const compiled = join(folder, `${code}${base.replaceAll('/', '-')}`);
  if (!existsSync(compiled)) {
    const unfinished = `${compiled}.${process.pid}.part`;
    try {
      await runAstro(project, unfinished, base);
      await removeOutdated(folder, unfinished, code);
      // Another build may have compiled the same code meanwhile.
      await rename(unfinished, compiled).catch((error: unknown) => {
        if (!existsSync(compiled)) throw error;
      });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  return { entry: join(compiled, 'server/entry.mjs'), assets: join(compiled, 'client') };
}

/**
 * One state of the code is enough to save, what Node has compiled of it included; a folder that another build is writing is left
 * alone.
 */
async function removeOutdated(folder: string, unfinished: string, code: string): Promise<void> {
  const names = (await readdir(folder)).filter(
    (name) => !name.endsWith('.part') && !name.startsWith(code) && join(folder, name) !== unfinished,
  );
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
  const compiled = names.length > 0 ? getCompileCacheDir() : undefined;
  if (compiled) await rm(compiled, { recursive: true, force: true });
}

async function runAstro(project: string, out: string, base: string): Promise<void> {
  // Without waiting: what the caller does next may leave no turn to start the process in.
  mkdirSync(out, { recursive: true });
  const { code, log } = await spawnAstro(project, out, base);
  const issues = getLogIssues(log);
  if (code === 0 && issues.length === 0) return;
  throw new Error(`Astro could not compile the pages:\n${log.split('\n').slice(-60).join('\n')}`);
}

function spawnAstro(project: string, out: string, base: string): Promise<{ code: number; log: string }> {
  return new Promise((resolve, reject) => {
    const astro = spawn(process.execPath, [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: project,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        RENDERER_DIR: out,
        SITE_BASE: `${base}/`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    const read = (chunk: string) => {
      log += chunk;
    };
    astro.stdout.setEncoding('utf8').on('data', read);
    astro.stderr.setEncoding('utf8').on('data', read);
    astro.on('error', reject);
    astro.on('close', (code) => resolve({ code: code ?? 1, log }));
  });
}

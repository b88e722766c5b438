import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { buildSite } from '../src/lib/build/build.ts';
import { explainError } from '../src/lib/build/explain-error.ts';
import { withBuildLock } from '../src/lib/build/folders/build-lock.ts';
import { getFolderSize } from '../src/lib/build/folders/folder-size.ts';
import { type Folders, getFolders } from '../src/lib/build/folders/folders.ts';
import { recoverFolder } from '../src/lib/build/folders/replace-folder.ts';
import type { BuildOptions } from '../src/lib/build/options.ts';
import { toShardName } from '../src/lib/build/shards/shard.ts';
import { createSteps, type Steps, writeReport } from '../src/lib/build/steps.ts';

/**
 * Runs a command that builds: alone, with its costs and its result printed. An error is printed and makes the command fail;
 * the last site is then as it was.
 * @param prepare reads the command line and does what comes before the build
 */
export async function runBuildCommand(
  prepare: (folders: Folders, steps: Steps) => BuildOptions | Promise<BuildOptions>,
): Promise<void> {
  const folders = getFolders();
  try {
    // Builds share the caches of the project and the folder that they build in: one at a time.
    await withBuildLock(folders.cache, async () => {
      const steps = createSteps((line) => console.log(line));
      await build(folders, await prepare(folders, steps), steps);
    });
  } catch (error) {
    console.error(`\nThe build stopped: ${explainError(error)}`);
    if (existsSync(folders.out)) console.error(`The last site in ${folders.out} is as it was.`);
    process.exitCode = 1;
  }
}

async function build(folders: Folders, options: BuildOptions, steps: Steps): Promise<void> {
  await recoverFolder(folders);
  let notice = '';
  try {
    const result = await buildSite(folders, options, steps);
    if (options.report !== undefined) writeReport(options.report, steps, result);
    notice = result.notice;
  } finally {
    await rm(folders.building, { recursive: true, force: true });
  }
  const { pages, bytes } = await getFolderSize(folders.out);
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(`✓ ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s: ${folders.out}`);
  if (options.only !== undefined) console.log(`Only "${options.only}": a look at a part, not a whole site.`);
  if (options.shard) console.log(`Part ${toShardName(options.shard)}: "npm run merge" joins all parts into the site.`);
  if (notice !== '') console.log(notice);
}

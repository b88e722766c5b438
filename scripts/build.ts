/** `npm run build`: checks the content and builds the site into `OUT_DIR`. A failed build leaves the last site as it was. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { buildSite } from '../src/lib/build/build.ts';
import { withBuildLock } from '../src/lib/build/folders/build-lock.ts';
import { getFolderSize } from '../src/lib/build/folders/folder-size.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { recoverFolder } from '../src/lib/build/folders/replace-folder.ts';
import { type BuildOptions, parseBuildOptions } from '../src/lib/build/options.ts';
import { createSteps, writeReport } from '../src/lib/build/steps.ts';

const folders = getFolders();
const started = performance.now();

try {
  const options = parseBuildOptions(process.argv.slice(2));
  // Builds share the caches of the project and the folder that they build in: one at a time.
  await withBuildLock(folders.cache, () => build(options));
} catch (error) {
  console.error(`\nThe build stopped: ${error instanceof Error ? error.message : String(error)}`);
  if (existsSync(folders.out)) console.error(`The last site in ${folders.out} is as it was.`);
  process.exitCode = 1;
}

async function build(options: BuildOptions): Promise<void> {
  await recoverFolder(folders);
  const steps = createSteps((line) => console.log(line));
  try {
    const result = await buildSite(folders, options, steps);
    if (options.report !== undefined) writeReport(options.report, steps, result);
  } finally {
    await rm(folders.building, { recursive: true, force: true });
  }
  const { pages, bytes } = await getFolderSize(folders.out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`✓ ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s: ${folders.out}`);
  if (options.only !== undefined) console.log(`Only "${options.only}": a look at a part, not a whole site.`);
}

/** `npm run build`: checks the content and builds the site into `OUT_DIR`. A failed build leaves the last site as it was. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { buildSite } from '../src/lib/build/build.ts';
import { getFolderSize } from '../src/lib/build/folder-size.ts';
import { getFolders } from '../src/lib/build/folders.ts';
import { parseBuildOptions } from '../src/lib/build/options.ts';
import { createSteps, writeReport } from '../src/lib/build/steps.ts';

const folders = getFolders();
const started = performance.now();

try {
  const options = parseBuildOptions(process.argv.slice(2));
  const steps = createSteps((line) => console.log(line));
  const result = await buildSite(folders, options, steps);
  if (options.report !== undefined) writeReport(options.report, steps, result);
  const { pages, bytes } = await getFolderSize(folders.out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`✓ ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s: ${folders.out}`);
  if (options.only !== undefined) console.log(`Only "${options.only}": a look at a part, not a whole site.`);
} catch (error) {
  console.error(`\nThe build stopped: ${error instanceof Error ? error.message : String(error)}`);
  if (existsSync(folders.out)) console.error(`The last site in ${folders.out} is as it was.`);
  process.exitCode = 1;
} finally {
  await rm(folders.building, { recursive: true, force: true });
}

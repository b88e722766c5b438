/** `npm run build`: checks the content and builds the site into `OUT_DIR`. A failed build leaves the last site as it was. */
import { parseBuildOptions } from '../src/lib/build/options.ts';
import { runBuildCommand } from './run-build.ts';

await runBuildCommand(() => parseBuildOptions(process.argv.slice(2)));

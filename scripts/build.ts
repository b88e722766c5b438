/**
 * `npm run build`: checks the content and builds the site into `OUT_DIR`. A failed build leaves the last site as it was.
 * `-- --no-downloads` leaves out the files to download and the share images, `--no-search` the search; `--compress` packs each
 * text file beside itself; `--only "en/guides/**"` builds some pages, `--shard 2/8` a part for `npm run merge`.
 * `--report costs.json` writes down what each step cost. `CONTENT_DIR` chooses the content, `SITE_URL` the public address.
 */
import { parseBuildOptions } from '../src/lib/build/options.ts';
import { runBuildCommand } from './run-build.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

await runBuildCommand(() => parseBuildOptions(process.argv.slice(2)));

/**
 * `npm run merge -- parts/1 parts/2 …`: joins the parts that `npm run build -- --shard` made into the site in `OUT_DIR`.
 * `--no-search` leaves out the search; `--report costs.json` writes down what each step cost.
 */

import { parseMergeOptions } from '../src/lib/build/shards/merge-options.ts';
import { mergeParts } from '../src/lib/build/shards/merge-parts.ts';
import { runBuildCommand } from './run-build.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

await runBuildCommand((folders, steps) => mergeParts(folders, parseMergeOptions(process.argv.slice(2)), steps));

/** `npm run verify`: builds the site and checks every file to download with the programs that judge its format. For a release. */

import { offerHelp } from './setup/help.mjs';
import { installPackages } from './setup/install.mjs';
import { main, runScript, Stop } from './setup/run.mjs';

offerHelp(import.meta.url);

await main(async () => {
  await installPackages();
  const vitest = ['run', '--project', 'site', '--reporter', 'verbose', 'tests/files.test.ts'];
  const code = await runScript('node_modules/vitest/vitest.mjs', vitest, { VERIFY_FILES: 'all' });
  if (code !== 0) throw new Stop('', code);
});

/**
 * `npm start`: installs what is missing, builds the site, serves it. Runs on any Node from 20, without packages. `PORT` and
 * `HOST` choose where, `CONTENT_DIR` what.
 */

import { offerHelp } from './setup/help.mjs';
import { installPackages } from './setup/install.mjs';
import { main, runScript, Stop } from './setup/run.mjs';

offerHelp(import.meta.url);

await main(async () => {
  await installPackages();
  const built = await runScript('scripts/command.mjs', ['build']);
  if (built !== 0) throw new Stop('', built);
  const served = await runScript('scripts/command.mjs', ['serve']);
  if (served !== 0) throw new Stop('', served);
});

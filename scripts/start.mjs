/** `npm start`: installs what is missing, builds the site, serves it. Runs on any Node from 20, without packages. */
import { installPackages } from './setup/install.mjs';
import { main, runScript, Stop } from './setup/run.mjs';

await main(async () => {
  await installPackages();
  const built = await runScript('scripts/build.ts');
  if (built !== 0) throw new Stop('', built);
  const served = await runScript('scripts/serve.ts');
  if (served !== 0) throw new Stop('', served);
});

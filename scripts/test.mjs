/**
 * `npm test`: installs what is missing, a browser too, and runs every test. Arguments go to Vitest.
 * `--full` visits every page in every view, where a test otherwise samples pages of one kind: an hour or more.
 */
import { requireChromium } from './setup/chromium.mjs';
import { offerHelp } from './setup/help.mjs';
import { installPackages } from './setup/install.mjs';
import { main, runScript, Stop } from './setup/run.mjs';

offerHelp(import.meta.url);

await main(async () => {
  await installPackages();
  const chromium = await requireChromium();
  const args = process.argv.slice(2);
  // Other engines have a command of their own, `npm run test:engines`: not every machine has them.
  const projects = args.includes('--project') ? [] : ['--project', 'unit', '--project', 'site'];
  const rest = args.filter((arg) => arg !== '--full');
  const code = await runScript('node_modules/vitest/vitest.mjs', ['run', ...projects, ...rest], {
    CHROMIUM_PATH: chromium,
    ...(args.includes('--full') ? { MATRIX: 'full' } : {}),
  });
  if (code !== 0) throw new Stop('', code);
});

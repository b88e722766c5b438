/** `npm test`: installs what is missing, a browser too, and runs every test. Arguments go to Vitest. */
import { requireChromium } from './setup/chromium.mjs';
import { installPackages } from './setup/install.mjs';
import { main, runScript, Stop } from './setup/run.mjs';

await main(async () => {
  await installPackages();
  const chromium = await requireChromium();
  const code = await runScript('node_modules/vitest/vitest.mjs', ['run', ...process.argv.slice(2)], {
    CHROMIUM_PATH: chromium,
  });
  if (code !== 0) throw new Stop('', code);
});

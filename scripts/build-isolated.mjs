/**
 * `npm run build:isolated`: builds a change that nobody has read yet, without network, secrets or the home folder of who runs
 * it. Needs Linux, and bubblewrap or the right to make a network namespace. Arguments go to the build.
 */
import { spawnSync } from 'node:child_process';
import { offerHelp } from './setup/help.mjs';
import { getIsolation } from './setup/isolation.mjs';
import { getNode, main, projectFolder, Stop } from './setup/run.mjs';

offerHelp(import.meta.url);

await main(async () => {
  const isolation = getIsolation(projectFolder);
  if (!isolation)
    throw new Stop(
      'Nothing here can take away the network: install bubblewrap (Debian, Ubuntu: "sudo apt-get install bubblewrap").',
    );
  const [command, ...args] = [...isolation, getNode(), 'scripts/command.mjs', 'build', ...process.argv.slice(2)];
  const { status, error } = spawnSync(command, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { PATH: process.env.PATH },
  });
  if (error) throw error;
  if (status !== 0) throw new Stop('', status ?? 1);
});

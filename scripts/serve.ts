/** `npm run serve`: serves the built site as a host would. `PORT` and `HOST` choose where. */
import { existsSync } from 'node:fs';
import { ifNoBuild } from '../src/lib/build/folders/build-lock.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { isCutShort, recoverFolder } from '../src/lib/build/folders/replace-folder.ts';
import { readPort } from '../src/lib/serving/port.ts';
import { serveSite } from '../src/lib/serving/serve-site.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const folders = getFolders();
const { out } = folders;

try {
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function serve(): Promise<void> {
  const port = readPort(process.env.PORT, 4321);
  // By a build that was killed while it put the site in place.
  if (isCutShort(folders)) await ifNoBuild(folders.cache, () => recoverFolder(folders));
  if (!existsSync(out)) throw new Error(`There is no built site in ${out}. Run "npm run build" first.`);
  const site = await serveSite(out, port, process.env.HOST);
  if (site.port !== port) console.log(`Port ${port} is taken by another program.`);
  console.log(`\nThe site is at ${site.origin}${site.base}/\nCtrl-C ends it.`);
  const end = () => void site.close();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** `npm run serve`: serves the built site as a host would. `PORT` and `HOST` choose where. */
import { existsSync } from 'node:fs';
import { getFolders } from '../src/lib/build/folders.ts';
import { serveSite } from '../src/lib/serving/serve-site.ts';

const { out } = getFolders();
const port = Number(process.env.PORT || 4321);

if (existsSync(out)) {
  const site = await serveSite(out, port, process.env.HOST);
  if (site.port !== port) console.log(`Port ${port} is taken by another program.`);
  console.log(`\nThe site is at ${site.origin}/\nCtrl-C ends it.`);
  const end = () => void site.close();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} else {
  console.error(`There is no built site in ${out}. Run "npm run build" first.`);
  process.exitCode = 1;
}

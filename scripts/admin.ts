/** `npm run admin`: the form for editors on this machine, on a folder that the browser is allowed to change. `PORT` chooses where. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getCacheFolders } from '../src/lib/build/cache/cache-folders.ts';
import { hashCode } from '../src/lib/build/cache/code-hash.ts';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { writeForm } from '../src/lib/build/form/write-form.ts';
import { parseCheckOptions } from '../src/lib/checks/options.ts';
import { readContent } from '../src/lib/content/reading/read.ts';
import { describeLocalForm } from '../src/lib/editing/admin/describe-local-form.ts';
import { readPort } from '../src/lib/serving/port.ts';
import { serveSite } from '../src/lib/serving/serve-site.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const folders = getFolders();
const caches = getCacheFolders(folders);
const { language } = parseCheckOptions([], process.env);
const folder = join(folders.cache, 'admin');

try {
  await rm(folder, { recursive: true, force: true });
  const content = await readContent(folders.content);
  await writeForm(content, folders, caches.form, hashCode(folders.project), folder);
  const site = await serveSite(folder, readPort(process.env.PORT, 4322), process.env.HOST);
  console.log(describeLocalForm(site.origin, folders.project, language));
  const end = () => void site.close();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** `npm run build`: checks the content and builds the site into `OUT_DIR`. A failed build leaves the last site as it was. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPages } from '../src/lib/build/astro.ts';
import { prepareDownloads, publishDownloads } from '../src/lib/build/downloads.ts';
import { getFolderSize } from '../src/lib/build/folder-size.ts';
import { getFolders, toEnvironment } from '../src/lib/build/folders.ts';
import { getLogIssues } from '../src/lib/build/log-issues.ts';
import { writeOfflinePacks } from '../src/lib/build/offline.ts';
import { replaceFolder } from '../src/lib/build/replace-folder.ts';
import { buildSearchIndex } from '../src/lib/build/search-index.ts';
import { toHeadersFile } from '../src/lib/headers.ts';

const folders = getFolders();
const started = performance.now();

/** The build, in order. A step that throws ends it. */
const steps: [name: string, run: () => Promise<unknown>][] = [
  ['Checking the content', checkContent],
  // Before the pages, so that a page can state format and size.
  ['Making the files to download', downloads],
  ['Building the pages', pages],
  ['Placing the files to download', () => publishDownloads(folders)],
  ['Indexing for search', search],
  ['Listing the pages to keep without a network', () => writeOfflinePacks(folders)],
  ['Writing the headers', headers],
  ['Putting the new site in place', () => replaceFolder(folders.out, folders.building)],
];

try {
  await rm(folders.building, { recursive: true, force: true });
  for (const [name, run] of steps) {
    console.log(`→ ${name}…`);
    const result = await run();
    if (typeof result === 'string') console.log(`  ${result}`);
  }
  console.log(await summary());
} catch (error) {
  console.error(`\nThe build stopped: ${error instanceof Error ? error.message : String(error)}`);
  if (existsSync(folders.out)) console.error(`The last site in ${folders.out} is as it was.`);
  process.exitCode = 1;
} finally {
  await rm(folders.building, { recursive: true, force: true });
}

async function checkContent(): Promise<void> {
  if (!existsSync(folders.content)) throw new Error(`there is no content folder ${folders.content} (CONTENT_DIR).`);
  const { status } = spawnSync(process.execPath, [join(folders.project, 'scripts/check.ts')], {
    stdio: 'inherit',
    env: { ...process.env, ...toEnvironment(folders) },
  });
  if (status !== 0) throw new Error('the content did not pass the checks, see above.');
}

async function downloads(): Promise<string> {
  let shown = performance.now();
  const { files, made } = await prepareDownloads(folders, ({ done, total, download, isNew }) => {
    if (!isNew || (performance.now() - shown < 1000 && done < total)) return;
    shown = performance.now();
    console.log(`  ${done} of ${total}: ${download.format}, ${download.locale}, ${download.of}`);
  });
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${made} of them new`;
}

async function pages(): Promise<string> {
  let shown = 0;
  const { exitCode, log } = await buildPages(folders, (count) => {
    if (count < shown + 100) return;
    shown = count;
    console.log(`  ${count} pages`);
  });
  const issues = getLogIssues(log);
  if (exitCode === 0 && issues.length === 0) return `${(await getFolderSize(folders.building)).pages} pages`;
  console.error(exitCode === 0 ? issues.join('\n') : log.split('\n').slice(-60).join('\n'));
  throw new Error('Astro reported the issues above.');
}

async function search(): Promise<string> {
  const { pages: indexed } = await buildSearchIndex(folders.building);
  return `${indexed} pages`;
}

async function headers(): Promise<void> {
  await writeFile(join(folders.building, '_headers'), toHeadersFile());
}

async function summary(): Promise<string> {
  const { pages: count, bytes } = await getFolderSize(folders.out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `✓ ${count} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s: ${folders.out}`;
}

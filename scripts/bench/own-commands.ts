import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getFolderSize } from '../../src/lib/build/folders/folder-size.ts';
import { measure } from './measure.ts';
import type { Run, Step } from './result.ts';

export interface OwnFolders {
  /** The checkout whose commands run. */
  project: string;
  content: string;
  out: string;
  /** Where the build reports its steps. */
  report: string;
}

/** Builds a site with the project's own command and these options. */
export async function buildSite(folders: OwnFolders, flags: readonly string[]): Promise<Run> {
  await rm(folders.report, { force: true });
  const args = ['scripts/command.mjs', 'build', ...flags, '--report', folders.report];
  const { usage } = await measure([process.execPath, ...args], folders.project, toEnvironment(folders));
  return { usage, ...(await getBytesPerPage(folders.out)), ...(await readReport(folders.report)) };
}

/** Checks the content. Warnings do not matter here; an error ends the bench. */
export async function checkContent(folders: OwnFolders): Promise<Run> {
  const command = [process.execPath, 'scripts/command.mjs', 'check'];
  return { usage: (await measure(command, folders.project, toEnvironment(folders))).usage };
}

/** Says that every translation follows its source, as editors do after translating. */
export async function markTranslations(folders: OwnFolders): Promise<void> {
  const command = [process.execPath, 'scripts/command.mjs', 'translations', 'done', '--all'];
  await measure(command, folders.project, toEnvironment(folders));
}

/** Changes one text: a further paragraph in its last section. */
export async function changeText(content: string): Promise<void> {
  const file = join(content, 'practices/practice-1/text.en.mdx');
  const text = await readFile(file, 'utf8');
  const end = text.lastIndexOf('\n\n</Section>');
  await writeFile(file, `${text.slice(0, end)}\n\nChanged.${text.slice(end)}`);
}

/** The number of HTML pages of a site and their bytes. */
export async function getBytesPerPage(site: string): Promise<Pick<Run, 'pages' | 'bytesPerPage'>> {
  const { pages, pageBytes } = await getFolderSize(site);
  return { pages, bytesPerPage: pageBytes / pages };
}

async function readReport(file: string): Promise<Pick<Run, 'steps' | 'pages' | 'rendered'>> {
  if (!existsSync(file)) return {};
  const { steps, rendered } = JSON.parse(await readFile(file, 'utf8')) as { steps: Step[]; rendered: number };
  return { steps, rendered };
}

const toEnvironment = ({ content, out }: OwnFolders): NodeJS.ProcessEnv => ({
  CONTENT_DIR: content,
  OUT_DIR: out,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/**
 * Prepares the removal of all that a checkout has saved since now, and of its compiled views and modules: what it had saved of
 * its own content stays.
 */
export async function createCacheCleaner(project: string): Promise<() => Promise<void>> {
  const cache = join(project, 'node_modules/.astro');
  const list = async () => (existsSync(cache) ? await readdir(cache) : []);
  const known = new Set(await list());
  return async () => {
    for (const name of await list())
      if (!known.has(name) || name.startsWith('renderer-') || name === 'compiled')
        await rm(join(cache, name), { recursive: true, force: true });
  };
}

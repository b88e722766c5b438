import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, project } from './build.ts';
import { writeContentFolder } from './content-folder.ts';

/** The day on which the site of the desks is built. */
export const BUILD_DAY = '2026-04-15';

/** Builds the fixture of three locales and Ukrainian, with desks of every sort, as of that day. */
export async function buildDesksSite(): Promise<{ folder: string; remove: () => void }> {
  const fixtures = join(project, 'tests/fixtures');
  const content = await writeContentFolder({}, [join(fixtures, 'three-locales'), join(fixtures, 'desks')]);
  const folder = join(content, 'dist');
  const seconds = String(Date.parse(`${BUILD_DAY}T12:00:00Z`) / 1000);
  const options = ['--no-downloads', '--no-search', '--only', '**'];
  const { status, stdout, stderr } = build(content, folder, { SOURCE_DATE_EPOCH: seconds }, project, options);
  const remove = () => rmSync(content, { recursive: true, force: true });
  if (status === 0) return { folder, remove };
  remove();
  throw new Error(`The site of the desks could not be built.\n${stdout}\n${stderr}`);
}

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Content } from '../../content/reading/raw.ts';
import { makeFormFiles } from '../../editing/admin/form-files.ts';
import { FORM_FOLDER } from '../../headers.ts';
import type { Folders } from '../folders/folders.ts';
import { bundleForm } from './bundle-form.ts';

/**
 * Writes the form for editors into a site.
 * @param cache folder of its bundles
 * @param code hash of the code
 * @returns its pages
 */
export async function writeForm(
  content: Content,
  { project, content: contentDir }: Pick<Folders, 'project' | 'content'>,
  cache: string,
  code: string,
  site: string,
): Promise<string[]> {
  const { folder, ...assets } = await bundleForm(project, cache, code);
  await cp(folder, join(site, FORM_FOLDER), { recursive: true });
  await cp(join(project, 'public/favicon.svg'), join(site, FORM_FOLDER, 'favicon.svg'));
  const inside = relative(project, contentDir).replaceAll('\\', '/');
  const files = makeFormFiles(content, inside.startsWith('..') ? basename(contentDir) : inside, assets);
  for (const [file, text] of files) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), text);
  }
  return [...files.keys()].filter((file) => file.endsWith('.html'));
}

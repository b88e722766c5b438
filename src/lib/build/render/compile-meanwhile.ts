import { withEnvironment } from '../../content/environment.ts';
import { readSettings } from '../../content/reading/settings.ts';
import { getBase } from '../../urls.ts';
import type { Folders } from '../folders/folders.ts';
import { compileRenderer, type RendererFolder } from './compile-renderer.ts';

/**
 * Compiles the views in another process while this one reads the content, of which it needs the public address only. What it
 * throws waits for whoever wants the result: where the content is wrong, nobody does.
 * @param folder folder of all compiled views
 * @param code hash of the code
 */
export function compileMeanwhile(
  { project, content }: Pick<Folders, 'project' | 'content'>,
  folder: string,
  code: string,
): Promise<RendererFolder> {
  const { settings } = readSettings(content, () => {});
  const base = settings ? getBase(withEnvironment(settings, process.env).url) : '';
  const compiling = compileRenderer(project, folder, code, base);
  compiling.catch(() => {});
  return compiling;
}

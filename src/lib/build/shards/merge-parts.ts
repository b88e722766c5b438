import { getCacheFolders } from '../cache/cache-folders.ts';
import { hashCode } from '../cache/code-hash.ts';
import type { Folders } from '../folders/folders.ts';
import type { BuildOptions } from '../options.ts';
import type { Steps } from '../steps.ts';
import { adoptParts } from './adopt-parts.ts';
import { getPartBasis } from './describe-part.ts';
import type { MergeOptions } from './merge-options.ts';
import { readParts } from './read-parts.ts';

/**
 * Reads and verifies all parts and takes their files into the caches.
 * @returns options of the build that joins them
 * @throws where the parts are not those of one site, or a file is missing or damaged
 */
export async function mergeParts(
  folders: Folders,
  { folders: places, ...options }: MergeOptions,
  steps: Steps,
): Promise<BuildOptions> {
  const code = hashCode(folders.project);
  const parts = await steps.run('Reading the parts', () =>
    readParts(places, code, (downloads) => getPartBasis(folders, downloads)),
  );
  await steps.run(
    'Taking in their files',
    () => adoptParts(parts, getCacheFolders(folders)),
    () =>
      `${parts.length} parts, ${parts.reduce((sum, part) => sum + Object.keys(part.outputs.outputs).length, 0)} files`,
  );
  return { ...options, downloads: parts.every(({ basis }) => basis.downloads) };
}

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type OfflinePack, PACK_LIMIT } from './pack.ts';
import { type ReadSiteFile, readWithNamedFiles } from './read-files.ts';

/** Size and hash of each file: packs of many cities share most of theirs. */
const measured = new WeakMap<Buffer, { bytes: number; hash: string }>();

function measure(content: Buffer): { bytes: number; hash: string } {
  let measures = measured.get(content);
  if (!measures) {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    measures = { bytes: gzipSync(content).length, hash };
    measured.set(content, measures);
  }
  return measures;
}

/**
 * Lists the files of a pack from the site as it is built: its pages, and the styles, scripts and pictures that they name.
 * @param paths addresses of the pages
 * @param fallback address of the page that stands for those that are not saved
 * @param search address of the file that they are searched by
 * @throws if the pack is heavier than readers expect
 */
export async function buildPack(
  read: ReadSiteFile,
  paths: readonly string[],
  fallback: string,
  search?: string,
): Promise<OfflinePack> {
  const all = search === undefined ? paths : [...paths, search];
  const found = [...(await readWithNamedFiles(read, all))].map(([path, content]) => ({ path, ...measure(content) }));
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > PACK_LIMIT) {
    throw new Error(
      `the pages to save without a network (${fallback}) weigh ${bytes} bytes compressed, but readers expect ${PACK_LIMIT} at most. ` +
        'Shorten the newcomers’ pages, or raise PACK_LIMIT in src/lib/offline/pack.ts.',
    );
  }
  const files = found.map(({ path, hash }) => ({ path, hash })).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { fallback, bytes, ...(search !== undefined && { search }), files };
}

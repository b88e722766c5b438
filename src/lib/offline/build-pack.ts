import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OfflinePack, PACK_LIMIT } from './pack.ts';

/**
 * Lists the files of a pack from the site as it is built: its pages, and the styles, scripts and pictures that they name.
 * @param folder the built site
 * @param paths addresses of the pages
 * @param fallback address of the page that stands for those that are not saved
 * @throws if the pack is heavier than readers expect
 */
export async function buildPack(folder: string, paths: readonly string[], fallback: string): Promise<OfflinePack> {
  const found = new Map<string, Buffer>();
  const visit = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    const content = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    found.set(path, content);
    for (const named of getNamedFiles(path, content)) await visit(named);
  };
  for (const path of paths) await visit(path);
  const bytes = [...found.values()].reduce((sum, content) => sum + gzipSync(content).length, 0);
  if (bytes > PACK_LIMIT) {
    throw new Error(
      `the pages to save without a network (${fallback}) weigh ${bytes} bytes compressed, but readers expect ${PACK_LIMIT} at most. ` +
        'Shorten the newcomers’ pages, or raise PACK_LIMIT in src/lib/offline/pack.ts.',
    );
  }
  const files = [...found].map(([path, content]) => ({ path, hash: hash(content) }));
  return { fallback, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Files of the site without which a file does not look or work as it should. */
function getNamedFiles(path: string, content: Buffer): string[] {
  if (path.endsWith('/'))
    return match(content, /<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]* (?:href|src)="(\/[^"?#]+)"/g);
  if (path.endsWith('.js'))
    return match(content, /(?:from|import)\s*["'](\.[^"']+)["']/g).map((name) => posix.join(posix.dirname(path), name));
  return [];
}

const match = (content: Buffer, pattern: RegExp): string[] =>
  [...content.toString().matchAll(pattern)].map(([, name = '']) => name);

const hash = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

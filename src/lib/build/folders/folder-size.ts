import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderSize {
  files: number;
  pages: number;
  bytes: number;
  /** Bytes of the HTML pages alone. */
  pageBytes: number;
}

/** Counts the files, HTML pages and bytes under a folder. */
export async function getFolderSize(folder: string): Promise<FolderSize> {
  const size: FolderSize = { files: 0, pages: 0, bytes: 0, pageBytes: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    size.files += 1;
    const { size: bytes } = await stat(join(entry.parentPath, entry.name));
    size.bytes += bytes;
    if (!entry.name.endsWith('.html')) continue;
    size.pages += 1;
    size.pageBytes += bytes;
  }
  return size;
}

import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuiltFile, getFilePath } from './listing.ts';
import type { FileStore } from './store.ts';

/** Puts the files of a build into the folder of the site. */
export async function placeDownloads(files: readonly BuiltFile[], store: FileStore, siteFolder: string): Promise<void> {
  for (const locale of new Set(files.map((file) => file.locale))) await mkdir(join(siteFolder, dirname(getFilePath({ locale, name: 'x' }))), { recursive: true });
  await Promise.all(files.map((file) => copyFile(store.path(file.stored), join(siteFolder, getFilePath(file)), constants.COPYFILE_FICLONE)));
}

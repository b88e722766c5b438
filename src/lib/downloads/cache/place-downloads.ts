import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { getFilePath, type Listing } from '../catalogue/listing.ts';
import type { FileStore } from './store.ts';

/** Puts the files of a build into the folder of the site. */
export async function placeDownloads({ files, images }: Listing, store: FileStore, siteFolder: string): Promise<void> {
  const all = [...images, ...files.map((file) => ({ path: getFilePath(file), stored: file.stored }))];
  for (const folder of new Set(all.map(({ path }) => dirname(path))))
    await mkdir(join(siteFolder, folder), { recursive: true });
  await Promise.all(
    all.map(({ path, stored }) =>
      copyFile(store.path({ name: stored }), join(siteFolder, path), constants.COPYFILE_FICLONE),
    ),
  );
}

import { join } from 'node:path';
import { type BuiltFile, getFilePath, type PlacedImage } from '../catalogue/listing.ts';
import { writeListing } from './saved-listing.ts';
import { openStore } from './store.ts';

/** Files that lie in another folder as on a site. */
export interface FoundDownloads {
  folder: string;
  /** Hash of all that the files could depend on. */
  inputs: string;
  /** With their places among all files of the site. */
  files: readonly [place: number, file: BuiltFile][];
  images: readonly PlacedImage[];
}

/**
 * Takes files that were made elsewhere into the cache of downloads, as all files of a site.
 * @param refuse hears of a file that is missing or damaged, with its path on the site
 */
export async function adoptDownloads(
  found: readonly FoundDownloads[],
  cache: string,
  refuse: (folder: string, path: string) => never,
): Promise<void> {
  const store = await openStore(join(cache, 'files'));
  for (const { folder, files, images } of found) {
    const all = [...images, ...files.map(([, file]) => ({ ...file, path: getFilePath(file) }))];
    for (const { path, stored: name, bytes, sha256 } of all)
      if (!(await store.adopt({ name, bytes, sha256 }, join(folder, path)))) refuse(folder, path);
  }
  const placed = found.flatMap(({ files }) => files).sort(([a], [b]) => a - b);
  await writeListing(cache, {
    inputs: found[0]?.inputs ?? '',
    files: placed.map(([, file]) => file),
    images: found.flatMap(({ images }) => images),
  });
}

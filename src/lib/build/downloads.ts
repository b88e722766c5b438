import { loadSite } from '../content/load.ts';
import { type BuiltDownloads, buildAllDownloads, openDownloadStore } from '../downloads/build/build-all-downloads.ts';
import type { Progress } from '../downloads/build/build-context.ts';
import { placeDownloads } from '../downloads/cache/place-downloads.ts';
import { getDownloadsFolder, readListing } from '../downloads/cache/saved-listing.ts';
import type { Folders } from './folders.ts';

/** Makes the files to download, before the pages, which state their formats and sizes. */
export async function prepareDownloads(
  { content, project }: Folders,
  onProgress: (progress: Progress) => void,
): Promise<BuiltDownloads> {
  const site = await loadSite(content);
  return buildAllDownloads({ site, folder: getDownloadsFolder(content), project, onProgress });
}

/** Puts the files of the last preparation into the site that is being built. */
export async function publishDownloads({ content, building }: Folders): Promise<void> {
  const folder = getDownloadsFolder(content);
  await placeDownloads(readListing(folder), await openDownloadStore(folder), building);
}

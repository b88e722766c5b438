import type { Site } from '../content/site.ts';
import { type BuiltDownloads, buildAllDownloads, openDownloadStore } from '../downloads/build/build-all-downloads.ts';
import type { DownloadPart, Progress } from '../downloads/build/build-context.ts';
import { placeDownloads } from '../downloads/cache/place-downloads.ts';
import type { Listing } from '../downloads/catalogue/listing.ts';
import { getCacheFolders } from './cache/cache-folders.ts';
import type { Folders } from './folders.ts';

/** Makes the files to download, before the pages, which state their formats and sizes. */
export const prepareDownloads = (
  folders: Folders,
  site: Site,
  part: DownloadPart | undefined,
  onProgress: (progress: Progress) => void,
): Promise<BuiltDownloads> =>
  buildAllDownloads({ site, folder: getCacheFolders(folders).downloads, project: folders.project, part, onProgress });

/** Puts the files of a preparation into the site that is being built. */
export async function publishDownloads(folders: Folders, listing: Listing): Promise<void> {
  await placeDownloads(listing, await openDownloadStore(getCacheFolders(folders).downloads), folders.building);
}

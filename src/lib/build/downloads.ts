import { openDownloadStore } from '../downloads/build/build-all-downloads.ts';
import { placeDownloads } from '../downloads/cache/place-downloads.ts';
import type { Listing } from '../downloads/catalogue/listing.ts';

/**
 * Puts files to download and share images into the site that is being built.
 * @param folder of the cache of downloads
 */
export async function publishDownloads(folder: string, listing: Listing, building: string): Promise<void> {
  await placeDownloads(listing, await openDownloadStore(folder), building);
}

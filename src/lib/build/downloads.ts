import type { Site } from '../content/site.ts';
import { buildDownloads, type Progress } from '../downloads/build-downloads.ts';
import { hashInputs, hashTools } from '../downloads/fingerprint.ts';
import { type BuiltFile, getDownloadsFolder, readListing, writeListing } from '../downloads/listing.ts';
import { placeDownloads } from '../downloads/place-downloads.ts';
import { type FileStore, openStore } from '../downloads/store.ts';
import type { Folders } from './folders.ts';

const getStoreFolder = (folders: Folders): string => `${getDownloadsFolder(folders.content)}/files`;

/**
 * Makes the files to download, before the pages, which state their formats and sizes. With nothing changed since the last
 * build, nothing is even looked at.
 */
export async function prepareDownloads(
  folders: Folders,
  site: Site,
  onProgress: (progress: Progress) => void,
): Promise<{ files: BuiltFile[]; made: number }> {
  const folder = getDownloadsFolder(folders.content);
  const store = await openStore(getStoreFolder(folders));
  const last = readListing(folder);
  const inputs = hashInputs(folders.project, folders.content, [process.env['SITE_URL'] ?? '']);
  const kept = [...last.files, ...(last.images ?? [])];
  if (last.inputs === inputs && kept.every((file) => store.has(file.stored))) return { files: last.files, made: 0 };

  // Loaded where they are needed: the packagers bring their typefaces and their layout engine with them.
  const { packagers } = await import('../downloads/packagers.ts');
  const { buildShareImages } = await import('../downloads/share/build-images.ts');
  let made = 0;
  const { relations } = site;
  const tools = hashTools(folders.project);
  const files = await buildDownloads({
    site,
    relations,
    store,
    packagers,
    tools,
    known: last.files,
    onProgress: (progress) => {
      if (progress.isNew) made += 1;
      onProgress(progress);
    },
  });
  const images = await buildShareImages({ site, relations, store, tools });
  await writeListing(folder, { inputs, files, images });
  await store.prune(new Set([...files, ...images].map((file) => file.stored)));
  return { files, made };
}

/** Puts the files of the last preparation into the site that is being built. */
export async function publishDownloads(folders: Folders): Promise<void> {
  const store: FileStore = await openStore(getStoreFolder(folders));
  await placeDownloads(readListing(getDownloadsFolder(folders.content)), store, folders.building);
}

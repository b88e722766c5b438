import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Site } from '../../content/site/site.ts';
import { hashInputs, hashTools } from '../cache/fingerprint.ts';
import { readListing, type SavedListing, writeListing } from '../cache/saved-listing.ts';
import { type FileStore, openStore, type StoredFile } from '../cache/store.ts';
import type { DownloadPart, Progress } from './build-context.ts';
import { createFailures } from './failures.ts';
import { createLocalRunner, type JobRunner, runTasks } from './job-runner.ts';
import { planFiles } from './plan-files.ts';
import { planImages } from './plan-images.ts';
import { createProcessRunner } from './process-runner.ts';
import type { Tools } from './run-job.ts';
import { loadTools } from './tools.ts';

export interface DownloadsContext {
  site: Site;
  /** Folder of the cache of downloads, for this part alone where there is one. */
  folder: string;
  /** Folder of the project, whose code makes the files. */
  project: string;
  /** Processes that make files, by default as many as the machine has cores; with one, they are made in this process. */
  workers?: number | undefined;
  /** What makes the files in this process. */
  load?: (() => Promise<Tools>) | undefined;
  /** Everything where it is left out. */
  part?: DownloadPart | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** The listing of a site, and how many of its files are new. */
export interface BuiltDownloads extends SavedListing {
  made: number;
}

/** The store in a folder of downloads. */
export const openDownloadStore = (folder: string): Promise<FileStore> => openStore(join(folder, 'files'));

/**
 * Makes every file to download and every share image of a site that is not in the cache, and verifies those that are.
 * The bytes are the same whatever the number of workers.
 * @throws where files cannot be made: which ones, where their words come from, and what to do
 */
export async function buildAllDownloads(context: DownloadsContext): Promise<BuiltDownloads> {
  const { site, folder, project, part } = context;
  const store = await openDownloadStore(folder);
  const saved = readListing(folder);
  const inputs = hashInputs(project, site);
  if (saved.inputs === inputs && (await areSound(saved, store)))
    return { inputs, files: saved.files, images: saved.images, made: 0 };

  let made = 0;
  const failures = createFailures();
  const base = { site, store, tools: hashTools(project), failures, part };
  const files = planFiles({
    ...base,
    onProgress: (progress) => {
      if (progress.isNew) made += 1;
      context.onProgress?.(progress);
    },
  });
  const images = planImages(base);
  const runner = createRunner(context, store);
  try {
    await runTasks(files.publications(), runner);
    failures.throwAny();
    await runTasks(images.tasks(), runner);
    await runTasks(files.archives(), runner);
    failures.throwAny();
  } finally {
    runner.close();
  }
  const listing = { inputs, files: files.list(), images: images.list() };
  await writeListing(folder, listing);
  await store.prune(new Set([...listing.files, ...listing.images].map((file) => file.stored)));
  return { ...listing, made };
}

async function areSound({ files, images }: SavedListing, store: FileStore): Promise<boolean> {
  for (const { stored: name, bytes, sha256 } of [...files, ...images]) {
    const file: StoredFile = { name, bytes, sha256 };
    if (!(await store.isSound(file))) return false;
  }
  return true;
}

function createRunner(
  { folder, workers = availableParallelism(), load }: DownloadsContext,
  store: FileStore,
): JobRunner {
  if (load || workers === 1) return createLocalRunner(store, load ?? loadTools);
  return createProcessRunner(join(folder, 'files'), workers);
}

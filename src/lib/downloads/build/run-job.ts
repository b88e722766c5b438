import { buildBook } from '../book/flow/flow.ts';
import type { FileStore, StoredFile } from '../cache/store.ts';
import { getExtension } from '../catalogue/file-formats.ts';
import type { Packagers } from '../formats/packager.ts';
import { LayoutError } from '../formats/pdf/layout-error.ts';
import type { ShareCard } from '../formats/share/image.ts';
import { packArchive } from '../formats/zip/archive.ts';
import type { Failure, Job, JobResult } from './job.ts';

/** What jobs are done with. */
export interface Tools {
  packagers: Packagers;
  drawShareImage(card: ShareCard): Promise<Uint8Array>;
}

/** Makes the files of a job and puts them into the store. */
export async function runJob(job: Job, store: FileStore, tools: Tools): Promise<JobResult> {
  const files: StoredFile[] = [];
  try {
    for (const { key, extension, make } of listSteps(job, store, tools))
      files.push(await store.write(key, extension, await make()));
    return { files };
  } catch (error) {
    return { files, failure: toFailure(error) };
  }
}

interface Step {
  key: string;
  extension: string;
  make(): Promise<Uint8Array>;
}

function listSteps(job: Job, store: FileStore, { packagers, drawShareImage }: Tools): Step[] {
  switch (job.kind) {
    case 'share':
      return [{ key: job.key, extension: 'png', make: () => drawShareImage(job.card) }];
    case 'archive':
      return [
        {
          key: job.key,
          extension: 'zip',
          make: () => packArchive(buildBook(job.publication), job.members, (file) => store.read(file)),
        },
      ];
    case 'publication': {
      const book = buildBook(job.publication);
      return job.files.map(({ format, key }) => ({
        key,
        extension: getExtension(format),
        make: () => packagers[format](book),
      }));
    }
  }
}

function toFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof LayoutError ? { message, letters: error.letters } : { message };
}

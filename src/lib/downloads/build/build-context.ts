import type { Site } from '../../content/site/site.ts';
import type { FileStore } from '../cache/store.ts';
import type { Download } from '../catalogue/manifest.ts';
import type { Failures } from './failures.ts';

/** A step of the build, to show. */
export interface Progress {
  done: number;
  total: number;
  download: Download;
  /** False where the file was in the store already. */
  isNew: boolean;
}

/** The files that a shard makes, where a site is built in parts. */
export interface DownloadPart {
  hasFilesOf(of: string): boolean;
  /** @param path of a share image on the site */
  hasImage(path: string): boolean;
}

/** What files are planned with. */
export interface BuildContext {
  site: Site;
  store: FileStore;
  /** Hash of what the files are made with. */
  tools: string;
  failures: Failures;
  /** Everything where it is left out. */
  part?: DownloadPart | undefined;
  onProgress(progress: Progress): void;
}

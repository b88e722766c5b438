import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../tests/support/files.ts';
import { type Page, readPages, readReaderPages } from '../../tests/support/pages.ts';

/** A built site with the project that it comes from, as measurements read them. */
export interface BuiltSite {
  /** The folder of the site. */
  folder: string;
  /** The folder of the project: its lock file, its workflows. */
  project: string;
  /** The content folder. */
  content: string;
  /** Every file, as paths from the folder. */
  files: readonly string[];
  pages: readonly Page[];
  /** Pages that readers are led to. */
  readerPages: readonly Page[];
  /** Whether slow measurements look at every page, and not at some of each kind. */
  everyPage: boolean;
  /** Whether tests that drive a browser are run. */
  browser: boolean;
}

/** @throws in plain words where there is no built site */
export function openSite(
  places: Pick<BuiltSite, 'folder' | 'project' | 'content' | 'everyPage' | 'browser'>,
): BuiltSite {
  const { folder } = places;
  if (!existsSync(join(folder, 'data/site.json')) || !existsSync(join(folder, '_headers')))
    throw new Error(`There is no built site in ${folder}: run "npm run build" first, or name its folder with --site.`);
  return { ...places, files: listFiles(folder), pages: readPages(folder), readerPages: readReaderPages(folder) };
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FileFormat } from './file-format.ts';

/** One file that the build has made. */
export interface BuiltFile {
  /** `collection/key` of what it holds. */
  of: string;
  locale: string;
  format: FileFormat;
  name: string;
  bytes: number;
  sha256: string;
  /** Day of its newest content. */
  date: string;
  /** Name in the store. */
  stored: string;
}

/** What the last build of downloads left for the pages. */
export interface Listing {
  /** Hash of all that the files could depend on. */
  inputs: string;
  files: BuiltFile[];
  /** Share images: path on the site, and name in the store. */
  images?: { path: string; stored: string }[];
}

/** Folder of a content folder's downloads, beside the cache of its pages. */
export const getDownloadsFolder = (contentDir: string): string =>
  resolve(
    'node_modules/.astro',
    createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 12),
    'downloads',
  );

const getFile = (folder: string) => join(folder, 'listing.json');

/** Reads the listing; an empty one where no build has made it yet, as while editing. */
export function readListing(folder: string): Listing {
  const file = getFile(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Listing) : { inputs: '', files: [] };
}

/** Writes the listing. */
export async function writeListing(folder: string, listing: Listing): Promise<void> {
  await mkdir(dirname(getFile(folder)), { recursive: true });
  await writeFile(getFile(folder), JSON.stringify(listing));
}

/** Path of a file on the site. */
export const getFilePath = (file: Pick<BuiltFile, 'locale' | 'name'>): string =>
  `/downloads/${file.locale}/${file.name}`;

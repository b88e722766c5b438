import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listing } from '../catalogue/listing.ts';
import { hash } from './fingerprint.ts';

/** The listing of the last build, and what it was made from. */
export interface SavedListing extends Listing {
  /** Hash of all that the files could depend on. */
  inputs: string;
}

/** Changes with the form of the listing: one of another version is none. */
const VERSION = 2;

const getFile = (folder: string) => join(folder, 'listing.json');

/** Reads the listing; an empty one where none was saved, or where it is damaged or of another version. */
export function readListing(folder: string): SavedListing {
  try {
    const { hash: saved, listing } = JSON.parse(readFileSync(getFile(folder), 'utf8')) as Record<string, unknown>;
    if (saved === hashListing(listing)) return listing as SavedListing;
  } catch {
    // No listing, or half of one: the files are found by their names.
  }
  return { inputs: '', files: [], images: [] };
}

/** Saves the listing, whole or not at all. */
export async function writeListing(folder: string, listing: SavedListing): Promise<void> {
  const unfinished = `${getFile(folder)}.${process.pid}.part`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, JSON.stringify({ hash: hashListing(listing), listing }));
  await rename(unfinished, getFile(folder));
}

const hashListing = (listing: unknown): string => hash(`${VERSION} ${JSON.stringify(listing)}`);

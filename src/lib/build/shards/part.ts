import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile, PlacedImage } from '../../downloads/catalogue/listing.ts';
import { hashValue } from '../../outputs/hash-value.ts';
import type { OutputManifest } from '../cache/output-cache.ts';
import type { Shard } from './shard.ts';

/** What a part was made from, beside the code: all parts of a site must have the same. */
export interface PartBasis {
  /** Hash of the content folder. */
  content: string;
  /** What the environment says of the site. */
  environment: Record<'SITE_URL' | 'SITE_REPOSITORY' | 'SITE_CONTACT', string>;
  downloads: boolean;
}

/** The files to download and share images of a part. */
export interface PartListing {
  /** Hash of all that any file to download could depend on. */
  inputs: string;
  /** With their positions among all files of the site. */
  files: [position: number, file: BuiltFile][];
  images: PlacedImage[];
}

/** What lies beside the files of a part and says what they are. */
export interface PartManifest {
  shard: Shard;
  basis: PartBasis;
  outputs: OutputManifest;
  listing: PartListing;
}

/** Name of the manifest in the folder of a part. */
export const PART_FILE = 'shard.json';

/** Writes the manifest into the folder of a part. */
export const writePart = (folder: string, part: PartManifest): void =>
  writeFileSync(join(folder, PART_FILE), JSON.stringify({ hash: hashValue(part), part }));

/**
 * Reads the manifest of a part.
 * @throws where there is none, or it is damaged
 */
export function readPart(folder: string): PartManifest {
  let text = '';
  try {
    text = readFileSync(join(folder, PART_FILE), 'utf8');
  } catch {
    throw new Error(`${folder} holds no part of a site: build one with "npm run build -- --shard 1/4".`);
  }
  try {
    const { hash, part } = JSON.parse(text) as { hash: string; part: PartManifest };
    if (hash === hashValue(part)) return part;
  } catch {
    // Half a file, reported as one that was changed.
  }
  throw new Error(`${join(folder, PART_FILE)} is damaged: build this part again.`);
}

import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { hasCode } from './error-code.ts';
import type { Folders } from './folders.ts';
import { type Disk, replaceContents } from './replace-contents.ts';

type Places = Pick<Folders, 'building' | 'out'>;

/** Why a folder cannot be renamed: it lies on another disk, is a mount point, or stands in a folder that is not ours. */
const FIXED = ['EXDEV', 'EBUSY', 'EACCES', 'EPERM', 'EROFS'];

const getStages = ({ building, out }: Places) => ({ out, ready: `${building}-ready`, old: `${building}-old` });

/**
 * Puts the complete site in `building` in the place of `out`, by renaming: a reader of `out` never sees half a site.
 * Where `out` cannot be renamed its contents are replaced, child by child. Killed at any moment, it leaves what
 * `recoverFolder` puts right. The caller holds the build lock.
 * @throws what the disk reports; `out` is then as it was, unless its contents were being replaced
 */
export async function replaceFolder(places: Places, disk: Disk = fs): Promise<void> {
  const { ready } = getStages(places);
  await disk.rm(ready, { recursive: true, force: true });
  // This name says that the site is complete.
  await disk.rename(places.building, ready);
  await recoverFolder(places, disk);
}

/** Whether a replacement was cut short, or goes on in another process. */
export const isCutShort = (places: Places): boolean => {
  const { ready, old } = getStages(places);
  return existsSync(ready) || existsSync(old);
};

/**
 * Ends a replacement that was cut short: puts a complete new site in place, or the old one back, and removes the rest.
 * Does nothing where nothing was cut short. The caller holds the build lock.
 */
export async function recoverFolder(places: Places, disk: Disk = fs): Promise<void> {
  const { out, ready, old } = getStages(places);
  if (existsSync(ready)) await placeFolder(places, disk);
  else if (existsSync(old) && !existsSync(out)) await disk.rename(old, out);
  await disk.rm(old, { recursive: true, force: true });
}

async function placeFolder(places: Places, disk: Disk): Promise<void> {
  const { out, ready, old } = getStages(places);
  try {
    if (existsSync(out)) {
      await disk.rm(old, { recursive: true, force: true });
      await disk.rename(out, old);
    }
    await disk.rename(ready, out);
  } catch (error) {
    if (existsSync(old) && !existsSync(out)) await disk.rename(old, out);
    if (!hasCode(error, FIXED)) throw error;
    await replaceContents(ready, out, disk);
    await disk.rm(ready, { recursive: true });
  }
}

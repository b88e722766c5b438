import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts the folder `next` in the place of `current`, by renaming: a reader of `current` never sees half a site.
 * Both must be on the same disk.
 */
export async function replaceFolder(current: string, next: string): Promise<void> {
  const old = `${next}-old`;
  await rm(old, { recursive: true, force: true });
  const hadOld = existsSync(current);
  if (hadOld) await rename(current, old);
  try {
    await rename(next, current);
  } catch (error) {
    if (hadOld) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

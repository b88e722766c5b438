import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './error-code.ts';

/** What replacing a folder needs of a disk; a test passes one that refuses or stops. */
export type Disk = Pick<typeof import('node:fs/promises'), 'cp' | 'mkdir' | 'rename' | 'rm'>;

const INCOMING = '.incoming';
const OUTGOING = '.outgoing';
/** The system's own, in the root of a disk. */
const SYSTEM = 'lost+found';

/**
 * Makes `out` hold what `source` holds, where `out` itself must stay. First the new contents are copied inside, while the old
 * ones stay as they are; then each child is exchanged by renaming; what has no successor goes last.
 * `source` stays, so that the whole can be done again after a kill at any moment.
 */
export async function replaceContents(source: string, out: string, disk: Disk): Promise<void> {
  const [incoming, outgoing] = [join(out, INCOMING), join(out, OUTGOING)];
  const clear = async () => {
    for (const folder of [incoming, outgoing]) await disk.rm(folder, { recursive: true, force: true });
  };
  await clear();
  try {
    await disk.cp(source, incoming, { recursive: true });
    await disk.mkdir(outgoing);
    const names = await readdir(incoming);
    for (const name of names) await exchange(name);
    const stays = new Set([...names, INCOMING, OUTGOING, SYSTEM]);
    for (const name of await readdir(out)) if (!stays.has(name)) await moveAside(name);
  } finally {
    // Also after an error, such as a full disk: the copy would fill it for good.
    await clear();
  }

  async function exchange(name: string): Promise<void> {
    const target = join(out, name);
    try {
      // Enough for a file, which is replaced in one step, and for a name that is new.
      await disk.rename(join(incoming, name), target);
    } catch {
      await moveAside(name);
      await disk.rename(join(incoming, name), target);
    }
  }

  async function moveAside(name: string): Promise<void> {
    try {
      await disk.rename(join(out, name), join(outgoing, name));
    } catch (error) {
      // A layered disk, as in a container, cannot rename a folder of a layer below.
      if (!hasCode(error, ['EXDEV'])) throw error;
      await disk.rm(join(out, name), { recursive: true });
    }
  }
}

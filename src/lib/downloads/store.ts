import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files made before, by the hash of what they were made from. */
export interface FileStore {
  has(name: string): boolean;
  read(name: string): Promise<Uint8Array>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Absolute path of a file. */
  path(name: string): string;
  /** Removes every file that is not in `names`. */
  prune(names: ReadonlySet<string>): Promise<void>;
}

/** Opens a folder as a store. */
export async function openStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true });
  const path = (name: string) => join(folder, name);
  return {
    path,
    has: (name) => existsSync(path(name)),
    read: (name) => readFile(path(name)),
    write: async (name, bytes) => {
      // A build that is killed must leave no half a file under a name that promises a whole one.
      const unfinished = path(`${name}.${process.pid}.part`);
      await writeFile(unfinished, bytes);
      await rename(unfinished, path(name));
    },
    prune: async (names) => {
      for (const name of await readdir(folder)) if (!names.has(name)) await rm(path(name), { force: true });
    },
  };
}

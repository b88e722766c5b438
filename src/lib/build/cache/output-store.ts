import { hash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes by their hash. */
export interface OutputStore {
  /** Writes bytes, whole or not at all. @returns their hash */
  write(bytes: string | Uint8Array): string;
  /** The bytes of a hash are there and undamaged. A damaged file is removed. */
  verify(name: string): boolean;
  /** The bytes of a hash as text. */
  read(name: string): string;
  /** Takes in a file as it lies on the disk; its bytes must have the hash. */
  adopt(name: string, path: string): void;
  /** Puts the bytes of a hash at a path, as a hard link where the disk allows it. The folder must be there. */
  place(name: string, path: string): void;
  /** Removes what is not in `names`. */
  prune(names: ReadonlySet<string>): void;
}

/** Hash that names bytes in the store: SHA-256, 32 hexadecimal digits. */
export const hashOutput = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex').slice(0, 32);

/** Opens a folder as a store; it may be deleted at any time. */
export function openOutputStore(folder: string): OutputStore {
  const ready = new Set<string>();
  const toPath = (name: string) => join(folder, name.slice(0, 2), name.slice(2));
  return {
    write: (bytes) => {
      const name = hashOutput(bytes);
      const path = toPath(name);
      if (!ready.has(dirname(path))) {
        mkdirSync(dirname(path), { recursive: true });
        ready.add(dirname(path));
      }
      const unfinished = `${path}.${process.pid}.part`;
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, path);
      return name;
    },
    verify: (name) => {
      try {
        if (hashOutput(readFileSync(toPath(name))) === name) return true;
        rmSync(toPath(name), { force: true });
      } catch {}
      return false;
    },
    read: (name) => readFileSync(toPath(name), 'utf8'),
    adopt: (name, path) => {
      mkdirSync(dirname(toPath(name)), { recursive: true });
      if (!existsSync(toPath(name))) linkOrCopy(path, toPath(name));
    },
    place: (name, path) => {
      // Parts of one whole may hold the same file.
      if (!existsSync(path)) linkOrCopy(toPath(name), path);
    },
    prune: (names) => {
      for (const part of readdirSync(folder, { withFileTypes: true })) {
        if (!part.isDirectory()) continue;
        for (const rest of readdirSync(join(folder, part.name)))
          if (!names.has(part.name + rest)) rmSync(join(folder, part.name, rest), { force: true });
      }
    },
  };
}

/** A link costs nothing, but not every disk has them, and none links to another disk. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}

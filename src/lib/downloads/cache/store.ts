import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the store. Its name says what it was made from, and what its bytes must be. */
export interface StoredFile {
  name: string;
  bytes: number;
  /** SHA-256 of its bytes, as hex. */
  sha256: string;
}

/**
 * Files made before, found by the hash of what they were made from. There is no list beside them that could disagree with
 * them: the folder may be deleted, in whole or in part, at any time.
 */
export interface FileStore {
  /** The file made from a key. Its bytes are verified: a damaged file is removed and counts as never made. */
  find(key: string): Promise<StoredFile | undefined>;
  /** Whether a file is there with the bytes that its name promises. */
  isSound(file: StoredFile): Promise<boolean>;
  /**
   * Reads a file.
   * @throws where it is missing or damaged
   */
  read(file: StoredFile): Promise<Uint8Array>;
  /**
   * Writes the file made from a key, whole or not at all.
   * @param extension of the file name, `pdf`: for people who look into the folder
   */
  write(key: string, extension: string, bytes: Uint8Array): Promise<StoredFile>;
  /** Takes in a file that was made elsewhere. @returns false where it is missing or damaged there */
  adopt(file: StoredFile, from: string): Promise<boolean>;
  /** Absolute path of a file. */
  path(file: Pick<StoredFile, 'name'>): string;
  /** Removes every file but those of these names. */
  prune(names: ReadonlySet<string>): Promise<void>;
}

const NAME = /^(?<key>[0-9a-f]{32})-(?<sha256>[0-9a-f]{64})-(?<bytes>\d+)\.[a-z]+$/;

/** File names have limits: half of a SHA-256 is enough to find a file by. */
const shorten = (key: string): string => key.slice(0, 32);

/** Opens a folder as a store. */
export async function openStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true });
  const known = new Map((await readdir(folder)).flatMap(parseName));
  const path = ({ name }: Pick<StoredFile, 'name'>) => join(folder, name);
  const readSound = async (file: StoredFile, from = path(file)): Promise<Uint8Array | undefined> => {
    const bytes = await readFile(from).catch(() => undefined);
    return bytes?.length === file.bytes && sha256(bytes) === file.sha256 ? bytes : undefined;
  };
  const place = async (file: StoredFile, bytes: Uint8Array) => {
    // A build that is killed must leave no half a file under a name that promises a whole one.
    const unfinished = `${path(file)}.${process.pid}.part`;
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, path(file));
  };
  const isSound = async (file: StoredFile) => (await readSound(file)) !== undefined;
  return {
    path,
    isSound,
    find: async (key) => {
      const file = known.get(shorten(key));
      if (!file || (await isSound(file))) return file;
      known.delete(shorten(key));
      await rm(path(file), { force: true });
      return undefined;
    },
    read: async (file) => {
      const bytes = await readSound(file);
      if (!bytes) throw new Error(`${path(file)} is missing or damaged. Build again: it will be made anew.`);
      return bytes;
    },
    write: async (key, extension, bytes) => {
      const hash = sha256(bytes);
      const name = `${shorten(key)}-${hash}-${bytes.length}.${extension}`;
      const file = { name, bytes: bytes.length, sha256: hash };
      await place(file, bytes);
      known.set(shorten(key), file);
      return file;
    },
    adopt: async (file, from) => {
      const bytes = await readSound(file, from);
      if (bytes) await place(file, bytes);
      return bytes !== undefined;
    },
    prune: async (names) => {
      for (const name of await readdir(folder)) if (!names.has(name)) await rm(join(folder, name), { force: true });
    },
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a name says; none where another program or another version wrote the file. */
function parseName(name: string): [key: string, StoredFile][] {
  const { key, sha256: hash, bytes } = NAME.exec(name)?.groups ?? {};
  if (key === undefined || hash === undefined) return [];
  return [[key, { name, sha256: hash, bytes: Number(bytes) }]];
}

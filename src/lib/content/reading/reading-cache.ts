import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../document/model.ts';
import { readSealedJson, toSealedJson, writeSealedJson } from './sealed-json.ts';

/** What was made from a file, saved while its bytes and the code are the same. */
export interface ReadingCache {
  /** The value made from a file; computed where the file is new or has changed. */
  use<Value>(file: string, hash: string, compute: () => Value): Value;
  /** The document parsed from a text; undefined where it is not in the cache. */
  getDocument(hash: string): Document | undefined;
  setDocument(hash: string, document: Document): void;
  /** Ends a reading: writes what has changed, and removes what no file uses any more. Another reading may follow. */
  save(): void;
}

interface Index {
  /** Hash of the code that the values were made with. */
  code: string;
  files: Record<string, { hash: string; value: unknown }>;
}

/** Computes everything anew and saves nothing: for tests, and for commands that read once. */
export function createMemoryCache(): ReadingCache {
  const documents = new Map<string, Document>();
  return {
    use: (_file, _hash, compute) => compute(),
    getDocument: (hash) => documents.get(hash),
    setDocument: (hash, document) => void documents.set(hash, document),
    save: () => {},
  };
}

/**
 * Opens the cache of a folder. A missing, damaged or outdated cache is an empty one: it can be deleted at any time.
 * @param folder where the cache has its files
 * @param code hash of the code that makes the values
 */
export function openReadingCache(folder: string, code: string): ReadingCache {
  let known = readIndex(folder, code);
  let used: Index['files'] = {};
  let isChanged = false;
  const documentFile = (hash: string) => toDocumentFile(folder, hash);
  return {
    use: <Value>(file: string, hash: string, compute: () => Value) => {
      const found = known[file];
      const entry = found?.hash === hash ? found : { hash, value: compute() };
      if (entry !== found) isChanged = true;
      used[file] = entry;
      return entry.value as Value;
    },
    getDocument: (hash) => readCachedDocument(folder, hash),
    // No index names a document before it is whole, and a damaged one is not taken.
    setDocument: (hash, document) => writeFileSync(documentFile(hash), toSealedJson(document)),
    save: () => {
      const isSmaller = Object.keys(known).length !== Object.keys(used).length;
      const isSame = !isChanged && !isSmaller;
      [known, used, isChanged] = [used, {}, false];
      if (isSame) return;
      writeSealedJson(join(folder, 'index.json'), { code, files: known } satisfies Index);
      removeUnused(join(folder, 'documents'), new Set(Object.values(known).map(({ hash }) => `${hash}.json`)));
    },
  };
}

const toDocumentFile = (folder: string, hash: string): string => join(folder, 'documents', `${hash}.json`);

/** A document in the cache of a folder; undefined where it is not there, or damaged. */
export const readCachedDocument = (folder: string, hash: string): Document | undefined =>
  readSealedJson(toDocumentFile(folder, hash)) as Document | undefined;

function readIndex(folder: string, code: string): Index['files'] {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  const index = readSealedJson(join(folder, 'index.json')) as Partial<Index> | undefined;
  return index?.code === code && typeof index.files === 'object' ? index.files : {};
}

function removeUnused(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { force: true });
}

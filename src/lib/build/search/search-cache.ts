import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSealedJson, writeSealedJson } from '../../content/reading/sealed-json.ts';
import { type OutputStore, openOutputStore } from '../cache/output-store.ts';

/** Files of a part of the index, by name: their names in the store. */
export type StoredFiles = [name: string, stored: string][];

/** Parts of the index as they were made last. */
export interface SearchCache {
  store: OutputStore;
  /** The files of a part; undefined where its entries have changed, or a file is damaged. */
  find(key: string): StoredFiles | undefined;
  /** Writes the parts of this build, and removes all others. */
  save(parts: ReadonlyMap<string, StoredFiles>): void;
}

interface Index {
  code: string;
  parts: Record<string, StoredFiles>;
}

/**
 * Opens the cache of a folder; it can be deleted at any time.
 * @param code hash of the code
 */
export function openSearchCache(folder: string, code: string): SearchCache {
  mkdirSync(join(folder, 'files'), { recursive: true });
  const file = join(folder, 'index.json');
  const index = readIndex(file, code);
  const store = openOutputStore(join(folder, 'files'));
  return {
    store,
    find: (key) => {
      const files = index.parts[key];
      return files?.every(([, stored]) => store.verify(stored)) ? files : undefined;
    },
    save: (parts) => {
      writeSealedJson(file, { code, parts: Object.fromEntries(parts) } satisfies Index);
      store.prune(new Set([...parts.values()].flat().map(([, stored]) => stored)));
    },
  };
}

function readIndex(file: string, code: string): Index {
  const index = readSealedJson(file) as Index | undefined;
  return index?.code === code ? index : { code, parts: {} };
}

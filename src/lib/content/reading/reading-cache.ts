import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../document/model.ts';
import { readSealedJson, readSealedLines, toSealedJson, writeSealedLines } from './sealed-json.ts';

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

/** By file, what was made from it when its bytes had this hash. */
type Index = Map<string, { hash: string; value: unknown }>;

/** Lines of the file of an index: the hash of the code that the values were made with, then a row for each file. */
type Row = { file: string; hash: string; value: unknown };

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
 * @param savesDocuments whether a reading saves all documents, or only a build that shows them
 */
export function openReadingCache(folder: string, code: string, savesDocuments = true): ReadingCache {
  let known = readIndex(folder, code);
  let used: Index = new Map();
  let isChanged = false;
  return {
    use: <Value>(file: string, hash: string, compute: () => Value) => {
      const found = known.get(file);
      const entry = found?.hash === hash ? found : { hash, value: detach(compute()) };
      if (entry !== found) isChanged = true;
      used.set(file, entry);
      return entry.value as Value;
    },
    getDocument: (hash) => readCachedDocument(folder, hash),
    setDocument: (hash, document) => {
      if (savesDocuments) saveCachedDocument(folder, hash, document);
    },
    save: () => {
      const isSame = !isChanged && known.size === used.size;
      [known, used, isChanged] = [used, new Map(), false];
      if (isSame) return;
      writeSealedLines(toIndexFile(folder), toLines(code, known));
      removeUnused(join(folder, 'documents'), new Set([...known.values()].map(({ hash }) => `${hash}.json`)));
    },
  };
}

/** The value as a later reading finds it: a word that was cut out of a text would keep all of the text in memory. */
const detach = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

const toIndexFile = (folder: string): string => join(folder, 'index.jsonl');

function* toLines(code: string, files: Index): Generator<unknown> {
  yield code;
  for (const [file, { hash, value }] of files) yield { file, hash, value } satisfies Row;
}

const toDocumentFile = (folder: string, hash: string): string => join(folder, 'documents', `${hash}.json`);

/** A document in the cache of a folder; undefined where it is not there, or damaged. */
export const readCachedDocument = (folder: string, hash: string): Document | undefined =>
  readSealedJson(toDocumentFile(folder, hash)) as Document | undefined;

/** Saves a document. No index names one before it is whole, and a damaged one is not taken. */
export const saveCachedDocument = (folder: string, hash: string, document: Document): void =>
  writeFileSync(toDocumentFile(folder, hash), toSealedJson(document));

function readIndex(folder: string, code: string): Index {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  const [known, ...rows] = readSealedLines(toIndexFile(folder)) ?? [];
  return new Map(known === code ? (rows as Row[]).map(({ file, hash, value }) => [file, { hash, value }]) : []);
}

function removeUnused(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { force: true });
}

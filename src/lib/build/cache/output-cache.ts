import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSealedJson, writeSealedJson } from '../../content/reading/sealed-json.ts';
import { hashValue } from '../../outputs/hash-value.ts';
import type { InputHashes } from '../../outputs/input-hashes.ts';
import { isPage, type Output } from '../../outputs/output.ts';
import type { ReadId } from '../../outputs/read-ids.ts';
import { type OutputStore, openOutputStore } from './output-store.ts';

/** An output as it was made last. */
export interface MadeOutput {
  /** Hash of the view and the page, or of the data; empty without any. */
  input: string;
  /** Names the bytes in the store. */
  stored: string;
  /** All that was read while it was made. */
  reads: readonly ReadId[];
}

/** Outputs of the last builds. */
export interface OutputCache {
  store: OutputStore;
  /** Number of outputs of the last builds. */
  size: number;
  /** What was made before, where making it again would give the same bytes: nothing that it read has changed. */
  find(output: Output): MadeOutput | undefined;
  /** Writes what was made and was still good, and removes all else. */
  save(outputs: ReadonlyMap<string, MadeOutput>, hashes: InputHashes): void;
}

/** The outputs of a build, with all that they were made from. */
export interface OutputManifest {
  /** Hash of the code. */
  code: string;
  /** All that any output read, with its hash. */
  reads: [ReadId, string][];
  /** By file: input, name in the store, positions in `reads`. */
  outputs: Record<string, [input: string, stored: string, reads: number[]]>;
}

/** What an output is made from beside what it reads. */
export function hashOutputInput(output: Output): string {
  if (isPage(output)) return hashValue([output.view, output.page]);
  return output.data === undefined ? '' : hashValue(output.data);
}

/**
 * Opens the cache of a folder. A missing, damaged or outdated one is empty: it can be deleted at any time.
 * @param code hash of the code
 * @param hashes hashes of the inputs as they are now
 */
export function openOutputCache(folder: string, code: string, hashes: InputHashes): OutputCache {
  mkdirSync(folder, { recursive: true });
  const store = openCachedFiles(folder);
  const manifest = readManifest(folder, code);
  const isSame = manifest.reads.map(([id, hash]) => hashes(id) === hash);
  return {
    store,
    size: Object.keys(manifest.outputs).length,
    find: (output) => {
      const known = manifest.outputs[output.file];
      if (!known) return undefined;
      const [input, stored, reads] = known;
      if (input !== hashOutputInput(output) || !reads.every((position) => isSame[position]) || !store.verify(stored))
        return undefined;
      return { input, stored, reads: reads.map((position) => manifest.reads[position]?.[0] ?? '') };
    },
    save: (outputs, present) => {
      mkdirSync(join(folder, 'files'), { recursive: true });
      writeManifest(folder, toManifest(code, outputs, present));
      store.prune(new Set([...outputs.values()].map(({ stored }) => stored)));
    },
  };
}

function toManifest(code: string, outputs: ReadonlyMap<string, MadeOutput>, hashes: InputHashes): OutputManifest {
  const positions = new Map<ReadId, number>();
  const reads: OutputManifest['reads'] = [];
  const rows: OutputManifest['outputs'] = {};
  for (const [file, { input, stored, reads: ids }] of outputs) {
    const known = ids.map((id) => {
      const position = positions.get(id) ?? reads.length;
      if (position === reads.length) {
        positions.set(id, position);
        reads.push([id, hashes(id) ?? '']);
      }
      return position;
    });
    rows[file] = [input, stored, known];
  }
  return { code, reads, outputs: rows };
}

/** The files of the cache in a folder. */
export const openCachedFiles = (folder: string): OutputStore => openOutputStore(join(folder, 'files'));

const toFile = (folder: string): string => join(folder, 'outputs.json');

/** Writes what the cache of a folder holds, whole or not at all. */
export const writeManifest = (folder: string, manifest: OutputManifest): void =>
  writeSealedJson(toFile(folder), manifest);

/** Reads what the cache of a folder holds: nothing where it is missing, damaged or of other code. */
export function readManifest(folder: string, code: string): OutputManifest {
  const manifest = readSealedJson(toFile(folder)) as OutputManifest | undefined;
  return manifest?.code === code ? manifest : { code, reads: [], outputs: {} };
}

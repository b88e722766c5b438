import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptDownloads } from '../../downloads/cache/adopt-downloads.ts';
import type { CacheFolders } from '../cache/cache-folders.ts';
import { type OutputManifest, openCachedFiles, writeManifest } from '../cache/output-cache.ts';
import { hashOutput } from '../cache/output-store.ts';
import type { Part } from './read-parts.ts';
import { toShardName } from './shard.ts';

/**
 * Takes the files of all parts into the caches of this project, so that a build finds them there. The build holds each
 * page against all that it was made from: one that a part could not know enough for is made again.
 * @throws where a file is missing or damaged: which, and what to do
 */
export async function adoptParts(parts: readonly Part[], { outputs, downloads }: CacheFolders): Promise<void> {
  mkdirSync(join(outputs, 'files'), { recursive: true });
  const store = openCachedFiles(outputs);
  for (const part of parts) {
    for (const [file, [, stored]] of Object.entries(part.outputs.outputs)) {
      const path = join(part.folder, file);
      if (!existsSync(path)) refuse(part, file, 'missing');
      if (hashOutput(readFileSync(path)) !== stored) refuse(part, file, 'damaged');
      store.adopt(stored, path);
    }
  }
  writeManifest(outputs, joinManifests(parts.map((part) => part.outputs)));
  if (!parts.every(({ basis }) => basis.downloads)) return;
  const found = parts.map(({ folder, listing }) => ({ ...listing, folder }));
  await adoptDownloads(found, downloads, (folder, path) => {
    const part = parts.find((candidate) => candidate.folder === folder);
    throw new Error(
      `${join(folder, path)} is missing or damaged: build part ${part && toShardName(part.shard)} again.`,
    );
  });
}

function refuse({ folder, shard }: Part, file: string, state: string): never {
  throw new Error(`${join(folder, file)} is ${state}: build part ${toShardName(shard)} again.`);
}

/** One list of reads for all parts; a part may have read something that was not the same in another. */
function joinManifests(manifests: readonly OutputManifest[]): OutputManifest {
  const positions = new Map<string, number>();
  const joined: OutputManifest = { code: manifests[0]?.code ?? '', reads: [], outputs: {} };
  for (const { reads, outputs } of manifests) {
    const moved = reads.map((read) => {
      const name = read.join('\0');
      const position = positions.get(name) ?? joined.reads.push(read) - 1;
      positions.set(name, position);
      return position;
    });
    for (const [file, [input, stored, own]] of Object.entries(outputs))
      joined.outputs[file] = [input, stored, own.flatMap((position) => moved[position] ?? [])];
  }
  return joined;
}

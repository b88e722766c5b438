import type { SiteData } from '../content/site/site-data.ts';
import { createInputHashes } from '../outputs/input-hashes.ts';
import { isPage, type Output } from '../outputs/output.ts';
import type { ReadId } from '../outputs/read-ids.ts';
import type { SiteInputs } from '../outputs/site-inputs.ts';
import type { CacheFolders } from './cache/cache-folders.ts';
import { type MadeOutput, openOutputCache } from './cache/output-cache.ts';
import type { OutputStore } from './cache/output-store.ts';
import type { RendererFolder } from './render/compile-renderer.ts';
import { makeOutputs } from './render/make-outputs.ts';

export interface SiteFiles {
  store: OutputStore;
  /** By file. */
  made: ReadonlyMap<string, MadeOutput>;
  /** Pages that were rendered; all others are as they were. */
  rendered: number;
}

export interface SiteFilesContext {
  inputs: SiteInputs;
  data: SiteData;
  renderer: RendererFolder;
  folders: CacheFolders;
  /** Hash of the code. */
  code: string;
  /** Processes to work with; by default as many as the machine has cores. */
  processes?: number;
}

/** Makes the outputs that are not in the cache, or that read something which has changed since. */
export async function makeSiteFiles(outputs: readonly Output[], context: SiteFilesContext): Promise<SiteFiles> {
  const { inputs, data, renderer, folders, code, processes } = context;
  const known = new Map<ReadId, string | undefined>();
  const hashes = createInputHashes(inputs, known);
  const cache = openOutputCache(folders.outputs, code, hashes);
  const made = new Map<string, MadeOutput>();
  const stale: Output[] = [];
  for (const output of outputs) {
    const found = cache.find(output);
    if (found) made.set(output.file, found);
    else stale.push(output);
  }
  const store = `${folders.outputs}/files`;
  if (stale.length > 0) {
    const fresh = await makeOutputs(stale, {
      inputs,
      data,
      entry: renderer.entry,
      store,
      known,
      ...(processes !== undefined && { processes }),
    });
    for (const [file, output] of fresh) made.set(file, output);
    cache.save(made, hashes);
  } else if (cache.size !== outputs.length) cache.save(made, hashes);
  return { store: cache.store, made, rendered: stale.filter(isPage).length };
}

import { fromSiteData, type SiteData } from '../../content/site/site-data.ts';
import type { BuiltFile } from '../../downloads/catalogue/listing.ts';
import { createInputHashes } from '../../outputs/input-hashes.ts';
import { buildInputs } from '../../outputs/inputs.ts';
import { listOutputs } from '../../outputs/outputs.ts';
import { openOutputStore } from '../cache/output-store.ts';
import { makeOutput } from './make-output.ts';
import { loadRenderer } from './renderer.ts';

/** What a process needs to make its share of the outputs. */
export interface RenderTask {
  data: SiteData;
  downloads: readonly BuiltFile[];
  /** Module of the compiled views. */
  entry: string;
  /** Folder of the store. */
  store: string;
  /** Files to make. */
  files: readonly string[];
}

/** What a process has made: reads as positions in `ids`, since thousands of pages read the same. */
export interface RenderResult {
  ids: [id: string, hash: string][];
  made: [file: string, input: string, stored: string, reads: number[]][];
}

/** What a process answers: its work, or why it could not be done. */
export type RenderAnswer = { result: RenderResult } | { error: string };

process.once('message', (task: RenderTask) => {
  make(task)
    .then((result): RenderAnswer => ({ result }))
    .catch((error: unknown): RenderAnswer => ({ error: error instanceof Error ? error.message : String(error) }))
    .then((answer) => process.send?.(answer, () => process.disconnect()));
});

async function make({ data, downloads, entry, store: folder, files }: RenderTask): Promise<RenderResult> {
  const inputs = buildInputs(fromSiteData(data), downloads);
  const hashes = createInputHashes(inputs);
  const renderer = await loadRenderer({ entry });
  const store = openOutputStore(folder);
  const wanted = new Set(files);
  const positions = new Map<string, number>();
  const result: RenderResult = { ids: [], made: [] };
  const toPosition = (id: string): number => {
    const position = positions.get(id) ?? result.ids.length;
    if (position === result.ids.length) {
      positions.set(id, position);
      result.ids.push([id, hashes(id) ?? '']);
    }
    return position;
  };
  for (const output of listOutputs(inputs)) {
    if (!wanted.has(output.file)) continue;
    const { input, stored, reads } = await makeOutput(output, inputs, renderer, store);
    result.made.push([output.file, input, stored, reads.map(toPosition)]);
  }
  return result;
}

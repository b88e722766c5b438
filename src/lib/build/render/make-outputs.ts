import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { SiteData } from '../../content/site/site-data.ts';
import { isPage, type Output } from '../../outputs/output.ts';
import type { ReadId } from '../../outputs/read-ids.ts';
import type { SiteInputs } from '../../outputs/site-inputs.ts';
import type { MadeOutput } from '../cache/output-cache.ts';
import { type OutputStore, openOutputStore } from '../cache/output-store.ts';
import { makeOutput } from './make-output.ts';
import type { RenderAnswer, RenderTask } from './render-worker.ts';
import { loadRenderer } from './renderer.ts';
import { shareOutputs } from './share.ts';

/**
 * Pages for which a second process is worth its start: it loads and works out once more what all pages share. Below, it ends
 * no sooner, and costs a third more processor time. What the search index reads of a page is made in no time beside the page.
 */
const ENOUGH = 2000;

/** More processes than this need more memory than they save time. Not threads: each has a heap of its own, and none is large. */
const MOST_PROCESSES = 4;

export interface MakeContext {
  inputs: SiteInputs;
  /** The same site as plain data, for other processes. */
  data: SiteData;
  /** Module of the compiled views. */
  entry: string;
  /** Folder of the store. */
  store: string;
  /** Filled with the hashes that other processes worked out. */
  known: Map<ReadId, string | undefined>;
  /** Processes to work with, this one included; by default as many as the machine has cores. */
  processes?: number;
}

/** Makes outputs on all cores, this process included. */
export async function makeOutputs(outputs: readonly Output[], context: MakeContext): Promise<Map<string, MadeOutput>> {
  const cores = context.processes ?? Math.min(availableParallelism(), MOST_PROCESSES);
  const processes = outputs.filter(isPage).length < ENOUGH ? 1 : cores;
  const [own = [], ...others] = shareOutputs(outputs, processes);
  const made = new Map<string, MadeOutput>();
  const workers = others.map((share) => runWorker(share, context, made));
  await Promise.all([...workers, makeHere(own, context, openOutputStore(context.store), made)]);
  return made;
}

async function makeHere(
  outputs: readonly Output[],
  { inputs, entry }: MakeContext,
  store: OutputStore,
  made: Map<string, MadeOutput>,
): Promise<void> {
  const renderer = await loadRenderer({ entry });
  for (const output of outputs) made.set(output.file, await makeOutput(output, inputs, renderer, store));
}

function runWorker(
  outputs: readonly Output[],
  { data, inputs, entry, store, known }: MakeContext,
  made: Map<string, MadeOutput>,
): Promise<void> {
  const task: RenderTask = { data, downloads: inputs.files(), entry, store, files: outputs.map(({ file }) => file) };
  return new Promise((resolve, reject) => {
    const worker = fork(new URL('./render-worker.ts', import.meta.url), { serialization: 'advanced' });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A process that makes pages ended with code ${code}.`)));
    worker.once('message', (answer: RenderAnswer) => {
      if ('error' in answer) return reject(new Error(answer.error));
      const { ids, made: rows } = answer.result;
      for (const [id, hash] of ids) known.set(id, hash);
      for (const [file, input, stored, reads] of rows)
        made.set(file, { input, stored, reads: reads.map((position) => ids[position]?.[0] ?? '') });
      resolve();
    });
    worker.send(task);
  });
}

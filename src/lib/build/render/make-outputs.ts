import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SiteData } from '../../content/site/site-data.ts';
import type { Output } from '../../outputs/output.ts';
import type { ReadId } from '../../outputs/read-ids.ts';
import type { SiteInputs } from '../../outputs/site-inputs.ts';
import type { MadeOutput } from '../cache/output-cache.ts';
import { type OutputStore, openOutputStore } from '../cache/output-store.ts';
import { makeOutput } from './make-output.ts';
import type { RenderResult, RenderTask } from './render-worker.ts';
import { loadRenderer } from './renderer.ts';
import { shareOutputs } from './share.ts';

/** Outputs for which a second thread is worth its start. */
const ENOUGH = 150;

/** More threads than this need more memory than they save time. */
const MOST_THREADS = 4;

export interface MakeContext {
  inputs: SiteInputs;
  /** The same site as plain data, for other threads. */
  data: SiteData;
  /** Module of the compiled views. */
  entry: string;
  /** Folder of the store. */
  store: string;
  /** Filled with the hashes that other threads worked out. */
  known: Map<ReadId, string | undefined>;
  /** Threads to work with, this one included; by default as many as the machine has cores. */
  threads?: number;
}

/** Makes outputs on all cores, this thread included. */
export async function makeOutputs(outputs: readonly Output[], context: MakeContext): Promise<Map<string, MadeOutput>> {
  const cores = context.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const threads = outputs.length < ENOUGH ? 1 : cores;
  const [own = [], ...others] = shareOutputs(outputs, threads);
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
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: task });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that makes pages ended with code ${code}.`)));
    worker.once('message', ({ ids, made: rows }: RenderResult) => {
      for (const [id, hash] of ids) known.set(id, hash);
      for (const [file, input, stored, reads] of rows)
        made.set(file, { input, stored, reads: reads.map((position) => ids[position]?.[0] ?? '') });
      resolve();
    });
  });
}

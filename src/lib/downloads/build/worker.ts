/** A process that makes files to download: it is given the folder of a store, then jobs. */
import { openStore } from '../cache/store.ts';
import type { JobAnswer, JobRequest } from './process-runner.ts';
import { runJob } from './run-job.ts';
import { loadTools } from './tools.ts';

const [folder = ''] = process.argv.slice(2);
const store = await openStore(folder);
const tools = await loadTools();
process.on('message', async (message) => {
  const { id, job } = message as JobRequest;
  process.send?.({ id, result: await runJob(job, store, tools) } satisfies JobAnswer);
});
// A build that was killed needs no more files.
process.on('disconnect', () => process.exit());

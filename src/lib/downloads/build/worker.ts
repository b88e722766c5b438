/** A process that makes files to download: it is given the folder of a store, then one job after the other. */
import { openStore } from '../cache/store.ts';
import type { Job } from './job.ts';
import { runJob } from './run-job.ts';
import { loadTools } from './tools.ts';

const [folder = ''] = process.argv.slice(2);
const store = await openStore(folder);
const tools = await loadTools();
process.on('message', async (job) => process.send?.(await runJob(job as Job, store, tools)));
// A build that was killed needs no more files.
process.on('disconnect', () => process.exit());

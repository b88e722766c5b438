import type { FileStore } from '../cache/store.ts';
import type { Job, JobResult } from './job.ts';
import { runJob, type Tools } from './run-job.ts';

/** Does jobs. */
export interface JobRunner {
  /** How many jobs it does at once. */
  size: number;
  /** Does a job. At most `size` of them may be asked for at once. */
  run(job: Job): Promise<JobResult>;
  /** Lets go of all that it holds. */
  close(): void;
}

/** Does one job after the other, in this process. */
export const createLocalRunner = (store: FileStore, load: () => Promise<Tools>): JobRunner => ({
  size: 1,
  run: async (job) => runJob(job, store, await load()),
  close: () => {},
});

/** A job, and what to do with its result. */
export interface Task {
  job: Job;
  onResult(result: JobResult): void;
}

/**
 * Does tasks, as many at once as the runner can. They are taken one by one, when there is room for the next, so that never
 * all of them are in memory.
 */
export async function runTasks(tasks: AsyncIterator<Task>, runner: JobRunner): Promise<void> {
  const lane = async () => {
    for (let next = await tasks.next(); !next.done; next = await tasks.next())
      next.value.onResult(await runner.run(next.value.job));
  };
  await Promise.all(Array.from({ length: runner.size }, lane));
}

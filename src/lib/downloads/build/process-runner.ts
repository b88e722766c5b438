import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, JobResult } from './job.ts';
import type { JobRunner } from './job-runner.ts';

const program = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Jobs that a process has at once: while one waits for a file, a picture or this process, it does the other. */
const JOBS_AT_ONCE = 2;

/** A job on its way to a process, and its answer: they may come back in another order. */
export interface JobRequest {
  id: number;
  job: Job;
}
export interface JobAnswer {
  id: number;
  result: JobResult;
}

/**
 * Does jobs in processes of their own, which are started when there is work. Processes and not threads: two threads held
 * 1.4 GB in one process, two processes 0.7 GB each, at a twentieth more processor time; and one that dies takes no build
 * with it.
 * @param storeFolder folder of the store that they write into
 */
export function createProcessRunner(storeFolder: string, processes: number): JobRunner {
  const workers: Worker[] = [];
  let isClosed = false;
  /** A process without work, a new one, or the one with least to do. */
  const pick = (): Worker => {
    const least = workers.toSorted((a, b) => a.waiting() - b.waiting())[0];
    if (least && (least.waiting() === 0 || workers.length === processes)) return least;
    const worker = startWorker(storeFolder);
    workers.push(worker);
    return worker;
  };
  return {
    size: processes * JOBS_AT_ONCE,
    run: async (job) => {
      if (isClosed) throw new Error('The build of files to download has ended.');
      return pick().run(job);
    },
    close: () => {
      isClosed = true;
      for (const worker of workers) worker.stop();
    },
  };
}

interface Worker {
  /** Jobs that it has not done yet. */
  waiting(): number;
  run(job: Job): Promise<JobResult>;
  stop(): void;
}

function startWorker(storeFolder: string): Worker {
  const child: ChildProcess = fork(program, [storeFolder]);
  const jobs = new Map<number, PromiseWithResolvers<JobResult>>();
  let count = 0;
  let ended: Error | undefined;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of jobs.values()) reject(error);
    jobs.clear();
  };
  child.on('message', (message) => {
    const { id, result } = message as JobAnswer;
    jobs.get(id)?.resolve(result);
    jobs.delete(id);
  });
  child.once('error', end);
  child.once('exit', (code, signal) =>
    end(new Error(`A process that makes files to download ended too early (${signal ?? code}).`)),
  );
  return {
    waiting: () => jobs.size,
    run: (job) => {
      if (ended) return Promise.reject(ended);
      const waiting = Promise.withResolvers<JobResult>();
      count += 1;
      jobs.set(count, waiting);
      child.send({ id: count, job } satisfies JobRequest);
      return waiting.promise;
    },
    stop: () => child.kill(),
  };
}

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, JobResult } from './job.ts';
import type { JobRunner } from './job-runner.ts';

const program = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Does jobs in processes of their own, which are started when there is work. Processes and not threads: two threads held
 * 1.4 GB in one process, two processes 0.7 GB each, at a twentieth more processor time; and one that dies takes no build
 * with it.
 * @param storeFolder folder of the store that they write into
 */
export function createProcessRunner(storeFolder: string, size: number): JobRunner {
  const all = new Set<Worker>();
  const free: Worker[] = [];
  let isClosed = false;
  return {
    size,
    run: async (job) => {
      if (isClosed) throw new Error('The build of files to download has ended.');
      const worker = free.pop() ?? startWorker(storeFolder);
      all.add(worker);
      const result = await worker.run(job);
      free.push(worker);
      return result;
    },
    close: () => {
      isClosed = true;
      for (const worker of all) worker.stop();
    },
  };
}

interface Worker {
  run(job: Job): Promise<JobResult>;
  stop(): void;
}

function startWorker(storeFolder: string): Worker {
  const child: ChildProcess = fork(program, [storeFolder]);
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const finish = (act: () => void) => {
          child.removeAllListeners();
          act();
        };
        child.once('message', (result) => finish(() => resolve(result as JobResult)));
        child.once('error', (error) => finish(() => reject(error)));
        child.once('exit', (code, signal) =>
          finish(() =>
            reject(new Error(`A process that makes files to download ended too early (${signal ?? code}).`)),
          ),
        );
        child.send(job);
      }),
    stop: () => child.kill(),
  };
}

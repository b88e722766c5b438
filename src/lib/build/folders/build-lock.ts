import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from './error-code.ts';
import { getCurrentProcess, isRunning, type ProcessId } from './process-id.ts';

/** Milliseconds between two looks at a lock that another process holds. */
const WAIT = 200;
/** Milliseconds after which a lock file without content belongs to a process that was killed while writing it. */
const UNWRITTEN = 2000;

/**
 * Runs `work` while no other process builds; waits for one that does. The lock of a dead process is taken over.
 * @param folder the cache that the builds share; it holds the lock file
 * @param onWait called once if it has to wait
 */
export async function withBuildLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  onWait: (holder: ProcessId | undefined) => void = reportWait,
): Promise<Result> {
  let hasWaited = false;
  while (!(await take(folder))) {
    if (!hasWaited) onWait(await readHolder(getLockFile(folder)));
    hasWaited = true;
    await sleep(WAIT);
  }
  return release(folder, work);
}

/** Runs `work` under the lock if no other process holds it; otherwise returns undefined at once. */
export async function ifNoBuild<Result>(folder: string, work: () => Promise<Result>): Promise<Result | undefined> {
  return (await take(folder)) ? release(folder, work) : undefined;
}

async function release<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await rm(getLockFile(folder), { force: true });
  }
}

async function take(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const file = getLockFile(folder);
  if (await create(file)) return true;
  if (!(await isStale(file))) return false;
  // Two that wait may both find a stale lock: one at a time looks again and removes it, so that neither removes the other's.
  const guard = `${file}.takeover`;
  if (!(await create(guard))) {
    if (await isStale(guard)) await rm(guard, { force: true });
    return false;
  }
  if (await isStale(file)) await rm(file, { force: true });
  const isTaken = await create(file);
  await rm(guard, { force: true });
  return isTaken;
}

/** Creates the file with this process in it; false where it is there already. */
async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(getCurrentProcess()), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, ['EEXIST'])) return false;
    throw error;
  }
}

async function isStale(file: string): Promise<boolean> {
  try {
    const holder = await readHolder(file);
    return holder ? !isRunning(holder) : Date.now() - (await stat(file)).mtimeMs > UNWRITTEN;
  } catch {
    // Released meanwhile.
    return false;
  }
}

/** The process named in a lock file; undefined while it is being written, or where it is damaged. */
async function readHolder(file: string): Promise<ProcessId | undefined> {
  try {
    const holder: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isProcessId(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

const isProcessId = (value: unknown): value is ProcessId =>
  typeof value === 'object' && value !== null && 'pid' in value && Number.isInteger(value.pid);

const getLockFile = (folder: string): string => join(folder, 'build.lock');

const reportWait = (holder: ProcessId | undefined): void =>
  console.error(`Another build is running${holder ? ` (process ${holder.pid})` : ''}: waiting for its end…`);

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { ifNoBuild, withBuildLock } from './build-lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Starts a process that takes the lock and holds it until it is killed. */
async function holdElsewhere(): Promise<ChildProcess> {
  const script = `
    import { withBuildLock } from ${JSON.stringify(join(import.meta.dirname, 'build-lock.ts'))};
    await withBuildLock(${JSON.stringify(folder)}, () => new Promise((resolve) => {
      console.log('holds');
      setTimeout(resolve, 60_000);
    }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('the lock is gone after the work, whether it ends well or not', async () => {
  expect(await withBuildLock(folder, async () => 'built')).toBe('built');
  await expect(withBuildLock(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await readdir(folder)).toEqual([]);
});

test('two builds in a row, started at once', async () => {
  const order: string[] = [];
  const build = (name: string) =>
    withBuildLock(
      folder,
      async () => {
        order.push(`${name} starts`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        order.push(`${name} ends`);
      },
      () => {},
    );
  await Promise.all([build('a'), build('a'), build('a')]);
  expect(order).toEqual(['a starts', 'a ends', 'a starts', 'a ends', 'a starts', 'a ends']);
});

test('a build waits for another process, says for which, and follows one that is killed', async () => {
  const other = await holdElsewhere();
  expect(await ifNoBuild(folder, async () => 'built')).toBeUndefined();
  const waits: unknown[] = [];
  const build = withBuildLock(
    folder,
    async () => 'built',
    (holder) => {
      waits.push(holder?.pid);
      other.kill('SIGKILL');
    },
  );
  expect(await build).toBe('built');
  expect(waits).toEqual([other.pid]);
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ['a process that is no more', { pid: 2 ** 22 + 1, started: '1' }],
  ['a number that another process has now', { pid: process.pid, started: 'long ago' }],
])('the lock of %s is taken over', async (_name, holder) => {
  await writeFile(join(folder, 'build.lock'), JSON.stringify(holder));
  const held = await withBuildLock(folder, () => readFile(join(folder, 'build.lock'), 'utf8'));
  expect(JSON.parse(held)).toMatchObject({ pid: process.pid });
  expect(await ifNoBuild(folder, async () => 'built')).toBe('built');
});

test('many that find the lock of a dead process build one after the other', async () => {
  await writeFile(join(folder, 'build.lock'), JSON.stringify({ pid: 2 ** 22 + 1 }));
  let running = 0;
  const most: number[] = [];
  const build = async () => {
    running += 1;
    most.push(running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withBuildLock(folder, build, () => {})));
  expect(most).toEqual(Array.from({ length: 8 }, () => 1));
});

test('a lock file without content is taken over when it is old', async () => {
  const file = join(folder, 'build.lock');
  await writeFile(file, '');
  expect(await ifNoBuild(folder, async () => 'built')).toBeUndefined();
  await utimes(file, 0, 0);
  expect(await ifNoBuild(folder, async () => 'built')).toBe('built');
});

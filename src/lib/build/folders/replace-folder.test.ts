import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Disk } from './replace-contents.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

let folder = '';
let places = { out: '', building: '' };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replace-'));
  places = { out: join(folder, 'site'), building: join(folder, '.site-building') };
});
afterEach(() => rm(folder, { recursive: true }));

async function write(place: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(place, name, '..'), { recursive: true });
    await writeFile(join(place, name), content);
  }
}

async function read(place: string): Promise<Record<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (file) => [file.slice(place.length + 1), await readFile(file, 'utf8')]);
  return Object.fromEntries(await Promise.all(pairs));
}

const oldSite = { 'en/gone.html': 'old', 'en/index.html': 'old', 'gone/index.html': 'old', 'index.html': 'old' };
const newSite = { '_astro/new.css': 'new', 'en/index.html': 'new', 'index.html': 'new' };

/** A disk on which the finished folder cannot be renamed, as one that is a mount point. */
const fixed = (code: string): Disk => ({
  ...fs,
  rename: async (from, to) => {
    if (from === places.out) throw Object.assign(new Error(code), { code });
    await fs.rename(from, to);
  },
});

test('the new folder takes the place of the old one, and nothing else remains', async () => {
  await write(places.out, oldSite);
  await write(places.building, newSite);
  await replaceFolder(places);
  expect(await read(places.out)).toEqual(newSite);
  expect(await readdir(folder)).toEqual(['site']);
});

test('a first build has nothing to replace', async () => {
  await write(places.building, newSite);
  await replaceFolder(places);
  expect(await readdir(folder)).toEqual(['site']);
});

test('the old folder stays where the new one is missing', async () => {
  await write(places.out, oldSite);
  await expect(replaceFolder(places)).rejects.toThrow();
  expect(await read(places.out)).toEqual(oldSite);
});

test.each(['EBUSY', 'EXDEV'])('where renaming ends with %s, the contents are replaced', async (code) => {
  await write(places.out, { ...oldSite, 'lost+found/system': 'stays' });
  await write(places.building, newSite);
  await replaceFolder(places, fixed(code));
  expect(await read(places.out)).toEqual({ ...newSite, 'lost+found/system': 'stays' });
  expect(await readdir(folder)).toEqual(['site']);
});

test('a full disk leaves the old contents, and no part of the new ones', async () => {
  await write(places.out, oldSite);
  await write(places.building, newSite);
  const full: Disk = {
    ...fixed('EBUSY'),
    cp: async (from, to) => {
      await fs.cp(from, to, { recursive: true });
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    },
  };
  await expect(replaceFolder(places, full)).rejects.toThrow('no space left');
  expect(await read(places.out)).toEqual(oldSite);
});

test('a real mount point receives the new contents', async ({ skip }) => {
  await mkdir(places.out);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'none', places.out], { encoding: 'utf8' });
  if (mounted.status !== 0) skip(`this machine does not let tests mount a disk: ${mounted.error ?? mounted.stderr}`);
  try {
    await write(places.out, oldSite);
    await write(places.building, newSite);
    await replaceFolder(places);
    expect(await read(places.out)).toEqual(newSite);
    expect(await readdir(folder)).toEqual(['site']);
  } finally {
    spawnSync('umount', [places.out]);
  }
});

describe.each(['', 'EBUSY'])('a build that is killed (renaming the folder ends with "%s")', (code) => {
  test('is put right by the next command, whenever it happened', async () => {
    const ends: unknown[] = [];
    for (let step = 0; step === 0 || ends.at(-1) === 'SIGKILL'; step += 1) {
      for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
      await write(places.out, oldSite);
      await write(places.building, newSite);
      ends.push(replaceAndKill(step, code));
      await recoverFolder(places, code ? fixed(code) : fs);
      // Only the very first kill comes before the new site has the name of a complete one.
      const hasNew = !(await readdir(folder)).includes('.site-building');
      expect(await read(places.out), `killed at ${step}`).toEqual(hasNew ? newSite : oldSite);
      expect((await readdir(folder)).filter((name) => name !== '.site-building')).toEqual(['site']);
    }
    expect(ends.at(-1)).toBe('done');
    expect(ends.length).toBeGreaterThan(4);
  });
});

/** Replaces the folder in a process that is killed before its change number `step` of the disk; `done` where it has fewer. */
function replaceAndKill(step: number, code: string): unknown {
  const script = `
    import * as fs from 'node:fs/promises';
    import { replaceFolder } from ${JSON.stringify(join(import.meta.dirname, 'replace-folder.ts'))};
    const places = ${JSON.stringify(places)};
    let left = ${step};
    const change = (name) => async (...args) => {
      if (left-- === 0) process.kill(process.pid, 'SIGKILL');
      if (${Boolean(code)} && name === 'rename' && args[0] === places.out) throw Object.assign(new Error(), { code: '${code}' });
      return fs[name](...args);
    };
    await replaceFolder(places, { cp: change('cp'), mkdir: change('mkdir'), rename: change('rename'), rm: change('rm') });`;
  const { status, signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return signal ?? (status === 0 ? 'done' : stderr);
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { getCacheFolders } from '../src/lib/build/cache/cache-folders.ts';
import { build, project } from './support/build.ts';
import { hashFiles, listFiles } from './support/files.ts';

const COUNT = 4;
let folder = '';
let parts: string[] = [];

/** The content as another machine has it: in another place, with nothing in the caches. */
const getContent = (machine: string) => join(folder, machine, 'content');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
  for (const machine of ['a', 'b'])
    cpSync(join(project, 'tests/fixtures/three-locales'), getContent(machine), { recursive: true });
  parts = Array.from({ length: COUNT }, (_, index) => join(folder, `part-${index + 1}`));
  for (const [index, part] of parts.entries()) {
    const { status, stdout, stderr } = build(getContent('a'), part, {}, project, ['--shard', `${index + 1}/${COUNT}`]);
    expect(status, stdout + stderr).toBe(0);
  }
}, 600_000);

afterAll(() => {
  for (const machine of ['a', 'b'])
    rmSync(join(getCacheFolders({ project, content: getContent(machine) }).reading, '..'), {
      recursive: true,
      force: true,
    });
  rmSync(folder, { recursive: true });
});

function merge(folders: readonly string[], content = getContent('b')) {
  const out = join(folder, 'merged');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/merge.ts', ...folders], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, NODE_ENV: 'production', TZ: 'Asia/Tokyo' },
    encoding: 'utf8',
  });
  return { status, log: stdout + stderr, out };
}

test('four parts, merged on another machine in another time zone, are the site of one build byte for byte', () => {
  const { status, log, out } = merge(parts.toReversed());
  expect(status, log).toBe(0);
  expect(hashFiles(out)).toEqual(hashFiles(inject('fixtureSite')));
  // Whatever a part could not know enough for would be made again.
  expect(log).toContain(' pages, 0 of them new');
  expect(log).toContain(' MB, 0 of them new');
});

test('each page and each file to download is in one part', () => {
  const files = parts.flatMap(listFiles).filter((file) => file.endsWith('.html') || file.startsWith('downloads/'));
  const whole = listFiles(inject('fixtureSite')).filter((file) => /^downloads\/|^(?!offline\/).*\.html$/.test(file));
  expect(files.sort()).toEqual(whole);
});

test.each([
  ['without a part', (all: string[]) => all.slice(0, 3), 'part 4/4 is missing: build it with'],
  ['with a part twice', (all: string[]) => [...all, ...all.slice(0, 1)], 'part 1/4 is there twice'],
  ['with a folder that is no part', (all: string[]) => [...all, project], 'holds no part of a site'],
])('%s, the merge stops and says what to do', (_name, choose, message) => {
  const { status, log } = merge(choose(parts));
  expect(status).toBe(1);
  expect(log).toContain(message);
});

test('parts of other content are refused', () => {
  const content = join(folder, 'c');
  cpSync(getContent('b'), content, { recursive: true });
  writeFileSync(join(content, 'note.txt'), 'one file more');
  const { status, log } = merge(parts, content);
  expect(status).toBe(1);
  expect(log).toContain(`${parts[0]} was built from other content than is here: build part 1/4 again.`);
});

test.each(['.html', '.pdf'])('a flipped byte in a file %s is found, and the file is named', (extension) => {
  const found = parts.flatMap((part) => listFiles(part).map((file) => join(part, file)));
  const file = found.find((path) => path.endsWith(extension)) ?? '';
  const bytes = readFileSync(file);
  // A part shares its files with the caches: the damaged one must be another.
  rmSync(file);
  writeFileSync(file, bytes.with(100, (bytes[100] ?? 0) ^ 1));
  const { status, log } = merge(parts);
  rmSync(file);
  const missing = merge(parts).log;
  writeFileSync(file, bytes);
  expect(status).toBe(1);
  expect(log).toContain(file);
  expect(log).toMatch(/damaged: build part \d\/4 again/);
  expect(missing).toContain(file);
});

/**
 * `npm run bench`: what the build costs, on a copy of the content in a temporary folder, each step beside a peer that does
 * the least of the same in the same run. Processor seconds can be compared between machines as ratios only.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getFolders } from '../src/lib/build/folders.ts';
import { getDownloadsFolder } from '../src/lib/downloads/cache/saved-listing.ts';
import { addEntries } from './bench/many-entries.ts';
import { measure, type Usage } from './bench/measure.ts';
import { makePlainAstro } from './bench/plain-astro.ts';

const ENTRIES = 1000;
const { project, content } = getFolders();
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const copy = join(folder, 'content');
const env = { CONTENT_DIR: copy, OUT_DIR: join(folder, 'out'), ASTRO_TELEMETRY_DISABLED: '1' };
const time = (args: string[], where = project) => measure(join(folder, 'notes'), args, env, where);

try {
  await cp(content, copy, { recursive: true });
  print('', 'CPU s', 'wall s', 'peak MB');
  await benchDownloads();
  await benchPages();
  await benchCheck();
} finally {
  await rm(folder, { recursive: true, force: true });
  // The caches of a content folder lie under the project, named by its path.
  await rm(dirname(getDownloadsFolder(copy)), { recursive: true, force: true });
}

async function benchDownloads(): Promise<void> {
  const cold = await time(['scripts/bench/downloads.ts']);
  const { files, formats } = JSON.parse(cold.said) as {
    files: number;
    formats: Record<string, { files: number; cpu: number }>;
  };
  report(`${files} files to download and share images, cold`, cold);
  for (const [format, { files: count, cpu }] of Object.entries(formats))
    print(`  ${count || ''} ${format}`.replace('   ', '  '), cpu.toFixed(1), '', '');
  report('the same with nothing changed', await time(['scripts/bench/downloads.ts']));
  const plain = await time(['scripts/bench/plain-typst.ts']);
  report('the same words in bare Typst', plain);
  compare('our PDFs to bare Typst', formats['pdf']?.cpu ?? 0, plain.cpu);
}

async function benchPages(): Promise<void> {
  const cold = await time(['scripts/build.ts']);
  const pages = Number(/✓ (\d+) pages/.exec(cold.said)?.[1]);
  report(`whole build of ${pages} pages, files made before`, cold);
  report('the same with nothing changed', await time(['scripts/build.ts']));
  const plain = join(folder, 'plain');
  await makePlainAstro(plain, pages, project);
  const peer = await time([join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], plain);
  report(`bare Astro, ${pages} empty pages`, peer);
  compare('our whole build to bare Astro', cold.cpu, peer.cpu);
}

async function benchCheck(): Promise<void> {
  const before = await time(['scripts/check.ts']);
  report(`check of the content (${(await readdir(join(copy, 'practices'))).length} practices)`, before);
  await addEntries(copy, ENTRIES);
  const after = await time(['scripts/check.ts']);
  report(`check with ${ENTRIES} practices`, after);
}

function report(what: string, { cpu, wall, megabytes }: Usage): void {
  print(what, cpu.toFixed(1), wall.toFixed(1), megabytes.toFixed(0));
}

function compare(what: string, ours: number, peer: number): void {
  print(`= ${what}: ${(ours / peer).toFixed(1)} times`, '', '', '');
}

function print(what: string, ...figures: string[]): void {
  console.log(`${what.padEnd(60)}${figures.map((figure) => figure.padStart(9)).join('')}`);
}

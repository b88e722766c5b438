/**
 * `npm run bench`: what our commands cost beside Hugo, Starlight and Pagefind on the same made-up texts, and what the files
 * to download cost beside bare Typst. Processor seconds can be compared between machines as ratios only.
 * `-- --sizes 1000,10000` texts; `--only hugo,starlight,site,search,check,real,files`; `--runs 3` of what is short; `--json <file>`
 * writes the figures down; `--folder <scratch>` keeps what was built; `--project <checkout>` measures another one.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { getChains } from './bench/chains.ts';
import { getExponents, getRatios } from './bench/compare.ts';
import { benchFiles } from './bench/files.ts';
import { type BenchOptions, parseBenchOptions } from './bench/options.ts';
import { createCacheCleaner } from './bench/own-commands.ts';
import { prepareSites } from './bench/prepare-sites.ts';
import { prepareRealSite } from './bench/real-site.ts';
import type { Result, Run } from './bench/result.ts';
import { runChains } from './bench/run-chains.ts';
import { renderComparisons, renderResults, renderRun } from './bench/table.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const folders = getFolders();
const results: Result[] = [];

try {
  await bench(parseBenchOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function bench(options: BenchOptions): Promise<void> {
  const scratch = options.folder ? resolve(options.folder) : await mkdtemp(join(tmpdir(), 'bench-'));
  const project = resolve(options.project ?? folders.project);
  await mkdir(scratch, { recursive: true });
  const clear = await createCacheCleaner(project);
  try {
    for (const size of options.sizes) await benchCorpus(options, project, scratch, size, clear);
    if (options.only.has('real')) await benchRealSite(project, scratch, clear);
    const ratios = options.sizes.flatMap((size) => getRatios(results, size));
    const exponents = getExponents(results);
    console.log(`\n${renderResults(results)}\nRatios of user time\n${renderComparisons(ratios)}`);
    console.log(`Growth, exponents\n${renderComparisons(exponents)}`);
    if (options.json) await writeFile(options.json, toJson({ results, ratios, exponents }));
    if (options.only.has('files')) await benchFiles(project, folders.content, scratch, console.log);
  } finally {
    await clear();
    if (!options.folder) await rm(scratch, { recursive: true, force: true });
  }
}

/** Measures everything on one corpus of so many texts, and adds to the results. */
async function benchCorpus(
  { only, runs }: BenchOptions,
  project: string,
  place: string,
  size: number,
  clear: () => Promise<void>,
): Promise<void> {
  console.log(`→ ${size} texts`);
  const [content, out, report] = [join(place, 'content'), join(place, 'out'), join(place, 'report.json')];
  const own = { project, content, out, outWithSearch: `${out}-search`, report };
  const sites = { own, hugo: join(place, 'hugo'), starlight: join(place, 'starlight') };
  const ready = await prepareSites(sites, Math.ceil(size / 2), only);
  const chains = getChains(sites, clear).filter(({ group }) => ready.has(group));
  results.push(...(await runChains(chains, size, runs, printRun)));
}

async function benchRealSite(project: string, place: string, clear: () => Promise<void>): Promise<void> {
  console.log('→ This site');
  const own = {
    project,
    content: join(place, 'real-content'),
    out: join(place, 'real-out'),
    report: join(place, 'report.json'),
  };
  const { chain, texts } = await prepareRealSite(own, folders.content, clear);
  results.push(...(await runChains([chain], texts, 1, printRun)));
}

function printRun(name: string, run: Run): void {
  console.log(renderRun(name, run));
}

function toJson(measured: object): string {
  const machine = { node: process.version, processors: cpus().map(({ model }) => model) };
  return `${JSON.stringify({ ...machine, ...measured }, null, 2)}\n`;
}

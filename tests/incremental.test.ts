import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { getCacheFolders } from '../src/lib/build/cache/cache-folders.ts';
import { hashCode } from '../src/lib/build/cache/code-hash.ts';
import { makeSiteFiles } from '../src/lib/build/make-site-files.ts';
import { getBasis } from '../src/lib/build/read-site.ts';
import { compileRenderer, type RendererFolder } from '../src/lib/build/render/compile-renderer.ts';
import { checkContent } from '../src/lib/checks/check.ts';
import type { Advice } from '../src/lib/collections/advice.ts';
import type { Content } from '../src/lib/content/reading/raw.ts';
import { readContent } from '../src/lib/content/reading/read.ts';
import { openReadingCache } from '../src/lib/content/reading/reading-cache.ts';
import { fromContent, toSiteData } from '../src/lib/content/site/site-data.ts';
import { severities } from '../src/lib/issues/codes.ts';
import { buildInputs } from '../src/lib/outputs/inputs.ts';
import { listOutputs } from '../src/lib/outputs/outputs.ts';
import { project } from './support/build.ts';
import { createRandom, editAtRandom } from './support/random-edits.ts';
import { isFull } from './support/sample.ts';

/** Each one is built twice, once from nothing: two seconds. */
const EDITS = isFull ? 200 : 60;
const TODAY = '2026-11-21';
let folder = '';
let renderer: RendererFolder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'incremental-'));
  cpSync(join(project, 'tests/fixtures/three-locales'), join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/advice.yaml'), stringify(getShortAdvice()));
  const { renderer: compiled } = getCacheFolders({ project, content: '' });
  renderer = await compileRenderer(project, compiled, hashCode(project));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`each of ${EDITS} random edits, built upon the last build, gives the bytes of a clean build`, async () => {
  const random = createRandom(20261129);
  let [reused, rendered] = [0, 0];
  for (let count = 1; count <= EDITS; count += 1) {
    const edit = await editUntilSound(random, count);
    const incremental = await make('incremental');
    rmSync(join(folder, 'clean'), { recursive: true, force: true });
    const clean = await make('clean');
    expect(incremental.files, edit).toEqual(clean.files);
    reused += Object.keys(clean.files).length - incremental.rendered;
    rendered += incremental.rendered;
  }
  // Otherwise nothing would have been taken from the cache, and nothing been tried.
  expect(reused).toBeGreaterThan(rendered);
});

/** Advice with one answer to each question: most pages of a small site are otherwise those of the decision helper. */
function getShortAdvice(): Advice {
  const advice = parse(readFileSync(join(project, 'content/advice.yaml'), 'utf8')) as Advice;
  return { ...advice, experiences: advice.experiences.slice(0, 1), sizes: advice.sizes.slice(-1), starts: [] };
}

/** Edits until the check finds no error; an edit that leaves one is taken back. */
async function editUntilSound(random: () => number, count: number): Promise<string> {
  const [content, before] = [join(folder, 'content'), join(folder, 'before')];
  rmSync(before, { recursive: true, force: true });
  cpSync(content, before, { recursive: true });
  for (;;) {
    const edit = editAtRandom(content, random, count);
    if (isSound(await readContent(content))) return edit;
    rmSync(content, { recursive: true });
    cpSync(before, content, { recursive: true });
  }
}

const isSound = (content: Content): boolean =>
  !checkContent(content, TODAY).some(({ code }) => severities[code] === 'error');

/** Makes every file of the site, upon what a cache holds. */
async function make(cache: string): Promise<{ files: Record<string, string>; rendered: number }> {
  const folders = {
    reading: join(folder, cache, 'reading'),
    outputs: join(folder, cache, 'outputs'),
    downloads: '',
    search: '',
    last: '',
    renderer: '',
    form: '',
  };
  const content = await readContent(join(folder, 'content'), openReadingCache(folders.reading, 'code'));
  const basis = getBasis(content, '2026-11-22');
  const site = fromContent(content, basis);
  const inputs = buildInputs(site, []);
  const outputs = listOutputs(inputs);
  const data = toSiteData(content, basis, folders.reading);
  const { made, rendered } = await makeSiteFiles(outputs, {
    inputs,
    data,
    renderer,
    folders,
    code: 'code',
    processes: 1,
  });
  return { files: Object.fromEntries([...made].map(([file, { stored }]) => [file, stored])), rendered };
}

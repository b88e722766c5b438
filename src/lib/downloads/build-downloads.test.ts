import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeContentFolder } from '../../../tests/support/content-folder.ts';
import { loadSite } from '../content/load.ts';
import { buildRelations } from '../content/relations.ts';
import { buildDownloads } from './build-downloads.ts';
import type { BuiltFile } from './listing.ts';
import type { Packager, Packagers } from './packager.ts';
import { openStore } from './store.ts';

const fixture = join(import.meta.dirname, '../../../tests/fixtures/three-locales');

/** Packagers that write the titles of the chapters. */
const pack: Packager = async ({ id, locale, chapters }) =>
  new TextEncoder().encode([id, locale, ...chapters.map(({ title }) => title)].join('\n'));
const packagers = new Proxy({}, { get: () => pack }) as Packagers;

async function makeWorkshop() {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const store = await openStore(folder);
  let known: BuiltFile[] = [];
  return {
    folder,
    build: async (content: string) => {
      const site = await loadSite(content);
      const made: string[] = [];
      known = await buildDownloads({
        site,
        relations: buildRelations(site),
        store,
        packagers,
        tools: 'v1',
        known,
        onProgress: ({ download, isNew }) => {
          if (isNew) made.push(`${download.of} ${download.locale} ${download.format}`);
        },
      });
      await store.prune(new Set(known.map((file) => file.stored)));
      return { files: known, made };
    },
  };
}

it('builds every file once, and none again while nothing changes', async () => {
  const { build } = await makeWorkshop();
  const first = await build(fixture);
  expect(first.made).toHaveLength(first.files.length);
  expect(first.files.map(({ name }) => name)).toContain('toolkits-example-toolkit-worksheets.xlsx');
  const second = await build(fixture);
  expect(second.made).toEqual([]);
  expect(second.files).toEqual(first.files);
});

it('rebuilds only what holds a changed text', async () => {
  const { build } = await makeWorkshop();
  await build(fixture);
  const text =
    '---\ntitle: Guide changé\nsummary: Un seul guide.\nslug: guide-exemple\nupdated: 2026-11-22\naudience: Villes\nteam: 1 personne\n---\n\n<Step id="look" title="Regarder">\n\nRegardez.\n\n</Step>\n';
  const { made } = await build(await makeContentFolder({ 'guides/example-guide/text.fr.mdx': text }, [fixture]));
  expect(made.length).toBeGreaterThan(0);
  expect(
    made.every((file) => /^(guides\/example-guide|toolkits\/example-toolkit) fr /.test(file)),
    made.join('\n'),
  ).toBe(true);
});

it('forgets the files of what is removed', async () => {
  const { build, folder } = await makeWorkshop();
  await build(fixture);
  const content = await makeContentFolder({}, [fixture]);
  await rm(join(content, 'toolkits'), { recursive: true });
  const { files, made } = await build(content);
  expect(made).toEqual([]);
  expect(files.some(({ of }) => of.startsWith('toolkits/'))).toBe(false);
  expect((await readdir(folder)).sort()).toEqual([...new Set(files.map(({ stored }) => stored))].sort());
});

it('offers entries in the languages that they are written in, toolkits in every language of the whole site', async () => {
  const { build } = await makeWorkshop();
  const { files } = await build(fixture);
  const localesOf = (of: string) =>
    [...new Set(files.filter((file) => file.of === of).map((file) => file.locale))].sort();
  expect(localesOf('practices/example-practice')).toEqual(['en']);
  expect(localesOf('services/example-service')).toEqual(['ar', 'en', 'fr']);
  expect(localesOf('toolkits/example-toolkit')).toEqual(['en', 'fr']);
});

it('leaves no copy of a sensitive page', async () => {
  const { build } = await makeWorkshop();
  const facts = 'topic: women\nsensitive: true\nchecked: 2026-11-01\nsources:\n  - example-report\n';
  const { files } = await build(await makeContentFolder({ 'services/example-service/facts.yaml': facts }, [fixture]));
  expect(files.some(({ of }) => of === 'services/example-service')).toBe(false);
});

it('names files in their language with safe letters only, each once', async () => {
  const { build } = await makeWorkshop();
  const { files } = await build(fixture);
  const names = files.map(({ locale, name }) => `${locale}/${name}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[a-z]{2}\/[a-z0-9-]+\.[a-z]+$/.test(name))).toBe(true);
});

import { readFileSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder } from '../../../../tests/support/content-folder.ts';
import {
  downloadsFixture as fixture,
  makeDownloadCache,
  packAllWith,
  packTitles,
} from '../../../../tests/support/downloads.ts';
import type { Packager } from '../formats/packager.ts';
import { LayoutError } from '../formats/pdf/layout-error.ts';

it('builds every file once, and none again while nothing changes', async () => {
  const { build } = await makeDownloadCache();
  const first = await build(fixture);
  expect(first.made).toHaveLength(first.files.length);
  expect(first.files.map(({ name }) => name)).toContain('toolkits-example-toolkit-worksheets.xlsx');
  const second = await build(fixture);
  expect(second.made).toEqual([]);
  expect(second.files).toEqual(first.files);
});

it('rebuilds only what holds a changed text', async () => {
  const { build } = await makeDownloadCache();
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

describe('a file that cannot be made', () => {
  /** Stops as the layout does. */
  const stopAt = (id: string, ...messages: string[]) => {
    const stop: Packager = async (publication) => {
      if (publication.id === id) throw new LayoutError(messages);
      return packTitles(publication);
    };
    return packAllWith(stop);
  };
  const lacks = (letter: string) => `the text \`"${letter}"\` could not be displayed with font \`"Overpass"\``;

  it('is reported with its text, the letters and what to do', async () => {
    const { build } = await makeDownloadCache(stopAt('guides/example-guide', lacks('☎')));
    await expect(build(fixture)).rejects.toThrow(
      'guides/example-guide (en, pdf): no typeface has “☎” (U+260E).\n  Where: guides/example-guide/text.en.mdx\n  → Write',
    );
  });

  it.each([
    ['benchmarks/example-benchmark.yaml', 'First factor'],
    ['toolkits/example-toolkit.yaml', 'Example toolkit'],
  ])('is reported with the file that its letters really stand in: %s', async (file, words) => {
    const { build } = await makeDownloadCache(stopAt('toolkits/example-toolkit', lacks('字')));
    const content = await makeContentFolder({}, [fixture]);
    await writeFile(join(content, file), readFileSync(join(content, file), 'utf8').replace(words, `${words} 字`));
    await expect(build(content)).rejects.toThrow(`\n  Where: ${file}\n`);
  });

  it('is reported with all its texts where no letters are in doubt', async () => {
    const { build } = await makeDownloadCache(stopAt('toolkits/example-toolkit', 'missing alt text'));
    await expect(build(fixture)).rejects.toThrow(
      /^toolkits\/example-toolkit \(en, pdf\): missing alt text\n {2}Where: guides\/example-guide\/text.en.mdx, benchmarks\/example-benchmark.yaml, practices/,
    );
  });
});

it('forgets the files of what is removed', async () => {
  const { build, folder } = await makeDownloadCache();
  await build(fixture);
  const content = await makeContentFolder({}, [fixture]);
  await rm(join(content, 'toolkits'), { recursive: true });
  const { files, images, made } = await build(content);
  expect(made).toEqual([]);
  expect(files.some(({ of }) => of.startsWith('toolkits/'))).toBe(false);
  const names = new Set([...files, ...images].map(({ stored }) => stored));
  expect((await readdir(join(folder, 'files'))).sort()).toEqual([...names].sort());
});

it('offers entries in the languages that they are written in, toolkits in every language of the whole site', async () => {
  const { build } = await makeDownloadCache();
  const { files } = await build(fixture);
  const localesOf = (of: string) =>
    [...new Set(files.filter((file) => file.of === of).map((file) => file.locale))].sort();
  expect(localesOf('practices/example-practice')).toEqual(['en']);
  expect(localesOf('services/example-service')).toEqual(['ar', 'en', 'fr']);
  expect(localesOf('toolkits/example-toolkit')).toEqual(['en', 'fr']);
});

it('leaves no copy of a sensitive page', async () => {
  const { build } = await makeDownloadCache();
  const facts = 'topic: women\nsensitive: true\nchecked: 2026-11-01\nsources:\n  - example-report\n';
  const { files } = await build(await makeContentFolder({ 'services/example-service/facts.yaml': facts }, [fixture]));
  expect(files.some(({ of }) => of === 'services/example-service')).toBe(false);
});

it('names files in their language with safe letters only, each once', async () => {
  const { build } = await makeDownloadCache();
  const { files } = await build(fixture);
  const names = files.map(({ locale, name }) => `${locale}/${name}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[a-z]{2}\/[a-z0-9-]+\.[a-z]+$/.test(name))).toBe(true);
});

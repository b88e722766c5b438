import { expect, test } from 'vitest';
import { makeContentFolder } from '../../../tests/support/content-folder.ts';
import { readContent } from '../content/reading/read.ts';
import { keepLastGood } from './last-good.ts';

const GUIDE = 'guides/example-guide/text.en.mdx';
const find = (content: Awaited<ReturnType<typeof readContent>>) =>
  content.entries.flatMap(({ texts }) => texts).find(({ file }) => file === GUIDE)?.frontmatter;

test('a text with errors stands as it did before, and is new once they are fixed', async () => {
  const good = await readContent(await makeContentFolder({}));
  const broken = await readContent(await makeContentFolder({ [GUIDE]: '---\ntitel: A\n---\n\nText.\n' }));
  expect(find(broken)).toBeUndefined();
  expect(find(keepLastGood(broken, undefined))).toBeUndefined();
  expect(find(keepLastGood(broken, good))).toEqual(find(good));
  expect(find(keepLastGood(good, broken))).toEqual(find(good));
});

test('settings with errors stand as they did before', async () => {
  const good = await readContent(await makeContentFolder({}));
  const broken = await readContent(await makeContentFolder({ 'site.yaml': 'name: [' }));
  expect(keepLastGood(broken, good).settings).toEqual(good.settings);
});

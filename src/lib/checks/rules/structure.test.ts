import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';
import { soundSite } from '../../../../tests/support/content-folder.ts';

const en = 'guides/example-guide/text.en.mdx';
const fr = 'guides/example-guide/text.fr.mdx';
const step = '<Step id="third-step" title="Take the third step">\n\nWords.\n\n</Step>\n';
const append = async (file: string) => ({ [file]: `${await readFile(join(soundSite, file), 'utf8')}\n${step}` });
const find = (files: Record<string, string>) =>
  findIssues(files, ['structure-differs', 'translation-outdated'], ({ name, sections }) => name ?? sections ?? '');

describe('checkStructure', () => {
  it('leaves a translation in peace whose source has a new step: its editor has not touched it', async () => {
    expect(await find(await append(en))).toEqual([`${fr}:8:1 Take the third step`]);
  });

  it('refuses a step that only the translation has', async () => {
    expect(await find(await append(fr))).toEqual([
      expect.stringMatching(/^guides\/example-guide\/text\.fr\.mdx:\d+:1 step:third-step$/),
    ]);
  });
});

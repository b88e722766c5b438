import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder, soundSite } from '../../../../tests/support/content-folder.ts';
import { readContent } from '../reading/read.ts';
import { markDone } from './mark-done.ts';
import { getTranslationRows, renderTranslationTable } from './translation-table.ts';

const en = 'guides/example-guide/text.en.mdx';
const fr = 'guides/example-guide/text.fr.mdx';
const read = (dir: string, file: string) => readFile(join(dir, file), 'utf8');
const getTable = async (dir: string) => {
  const content = await readContent(dir);
  return renderTranslationTable(getTranslationRows(content), content.registry?.locales.map((row) => row.locale) ?? []);
};

describe('the table of translations', () => {
  it('shows the status of every text, and the sections to look at', async () => {
    const source = (await read(soundSite, en)).replace('Words of the first step.', 'Other words.');
    const table = await getTable(await makeContentFolder({ [en]: source }));
    expect(table).toMatch(/guides\/example-guide +source +outdated +–/);
    expect(table).toMatch(/services\/example-service +source +up to date +up to date/);
    expect(table).toContain('guides/example-guide fr: Take the first step');
    expect(table).toContain('fr: 0 source, 0 missing, 0 not marked, 1 outdated, 3 up to date');
  });
});

describe('markDone', () => {
  it('marks one translation and touches nothing else', async () => {
    const source = (await read(soundSite, en)).replace('Words of the first step.', 'Other words.');
    const before = await read(soundSite, fr);
    const dir = await makeContentFolder({ [en]: source });
    await markDone(await readContent(dir), { entry: 'guides/example-guide', locale: 'fr' });
    const after = await read(dir, fr);
    const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
    expect(changed).toEqual([expect.stringMatching(/^ {4}first-step: [0-9a-f]{8}(?: [0-9a-f]{4})+$/)]);
    expect(await getTable(dir)).toMatch(/guides\/example-guide +source +up to date/);
  });

  it('marks all of them, once', async () => {
    const before = (await read(soundSite, fr)).replace(/ {2}sections:\n(?: {4}.*\n)+/, '');
    const dir = await makeContentFolder({ [fr]: before });
    expect(await markDone(await readContent(dir))).toEqual([`${fr} follows ${en}`, '1 of 5 translations changed.']);
    expect(await read(dir, fr)).toBe(await read(soundSite, fr));
    expect(await markDone(await readContent(dir))).toEqual(['0 of 5 translations changed.']);
  });

  it('explains that there is no such translation', async () => {
    const content = await readContent(soundSite);
    await expect(markDone(content, { entry: 'guides/example-guide', locale: 'en' })).rejects.toThrow(
      'There is no translation guides/example-guide/text.en.mdx',
    );
  });
});

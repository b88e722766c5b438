import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { loadSite } from '../../../content/load.ts';
import { buildRelations } from '../../../content/site/relations.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { buildBook } from '../../book/flow/flow.ts';
import { buildPublication } from '../../book/publication/build-publication.ts';
import { packWorkbook } from './spreadsheet.ts';

const site = await loadSite(join(import.meta.dirname, '../../../../../tests/fixtures/three-locales'));
const publication = buildPublication(site, buildRelations(site), 'toolkits/example-toolkit', 'en' as Locale);

it('holds a plan, the questions of the benchmark and the items of the checklists', async () => {
  const { sheets } = await readXlsx(await packWorkbook(buildBook(publication)));
  expect(sheets.map(({ name }) => name)).toEqual(['Plan', 'Assessment', 'Checklists']);
  const words = sheets.flatMap(({ rows }) => rows.flat());
  expect(words).toContain('Look at the front');
  expect(words).toContain('First factor');
});

it('offers words to choose from', async () => {
  const sheet = strFromU8(
    unzipSync(await packWorkbook(buildBook(publication)))['xl/worksheets/sheet1.xml'] as Uint8Array,
  );
  expect(sheet).toContain('"To do,Begun,Done"');
});

it('gives the same bytes again', async () => {
  expect(await packWorkbook(buildBook(publication))).toEqual(await packWorkbook(buildBook(publication)));
});

it('never lets words become a formula', async () => {
  const [chapter, ...rest] = publication.chapters;
  if (!chapter) throw new Error('The fixture has a chapter.');
  const evil = { ...publication, chapters: [{ ...chapter, title: '=HYPERLINK("x")' }, ...rest] };
  const { sheets } = await readXlsx(await packWorkbook(buildBook(evil)));
  expect(sheets[2]?.rows.flat()).toContain('\'=HYPERLINK("x")');
});

it('prints the head of a table on every page, with the number of the page', async () => {
  const { sheets } = await readXlsx(await packWorkbook(buildBook(publication)));
  for (const sheet of sheets) expect(sheet.pageSetup?.printTitlesRow).toBe('$5:$5');
  for (const sheet of sheets) expect(sheet.headerFooter?.oddFooter).toContain('&P of &N');
});

it('can be filtered, counts what is done, and takes dates as dates', async () => {
  const xml = strFromU8(
    unzipSync(await packWorkbook(buildBook(publication)))['xl/worksheets/sheet1.xml'] as Uint8Array,
  );
  expect(xml).toMatch(/<autoFilter ref="A5:I\d+"/);
  expect(xml).toMatch(
    /<f>&quot;To do: &quot;&amp;COUNTIF\(I6:I305,&quot;To do&quot;\)|<f>"To do: "&amp;COUNTIF\(I6:I305,"To do"\)/,
  );
  expect(xml).toContain('<dataValidation type="date"');
  expect(xml).toContain('<conditionalFormatting sqref="I6:I305"');
});

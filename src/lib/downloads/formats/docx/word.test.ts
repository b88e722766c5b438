import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { loadSite } from '../../../content/load.ts';
import { buildRelations } from '../../../content/site/relations.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { buildBook } from '../../book/flow/flow.ts';
import { buildPublication } from '../../book/publication/build-publication.ts';
import { packWord } from './word.ts';
import { packWorksheets } from './worksheets.ts';

const site = await loadSite(join(import.meta.dirname, '../../../../../tests/fixtures/three-locales'));
const relations = buildRelations(site);
const build = (id: string, locale: string) => buildBook(buildPublication(site, relations, id, locale as Locale));
const read = async (bytes: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
const getPart = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] as Uint8Array);

it('writes real headings, lists and links', async () => {
  const html = await read(await packWord(build('toolkits/example-toolkit', 'en')));
  expect(html).toMatch(/<h1>.*Example guide.*<\/h1>/);
  expect(html).toMatch(/<h2>.*1\. Look at the example.*<\/h2>/);
  expect(html).toContain('Look at the front');
  expect(html).toContain('https://network.example/en/toolkits/example-toolkit/');
});

it('gives the same bytes again, whatever was made in between', async () => {
  const first = await packWord(build('toolkits/example-toolkit', 'en'));
  await packWord(build('services/example-service', 'ar'));
  expect(await packWord(build('toolkits/example-toolkit', 'en'))).toEqual(first);
});

it('has boxes to tick that say what they are', async () => {
  const xml = getPart(await packWord(build('guides/example-guide', 'en')), 'word/document.xml');
  expect(xml.match(/<w14:checkbox>/g)).toHaveLength(2);
  expect(xml).toContain('<w:alias w:val="to do"/>');
});

it('sets Arabic from right to left, with its language', async () => {
  const xml = getPart(await packWord(build('services/example-service', 'ar')), 'word/document.xml');
  expect(xml).toContain('<w:bidi/>');
  expect(xml).toContain('<w:rtl/>');
  expect(xml).toContain('w:bidi="ar"');
});

it('marks the language of a part that is not translated', async () => {
  const xml = getPart(await packWord(build('toolkits/example-toolkit', 'fr')), 'word/document.xml');
  expect(xml).toContain('w:val="fr"');
  expect(xml).toContain('w:val="en"');
});

it('dates the file by its content', async () => {
  expect(getPart(await packWord(build('guides/example-guide', 'en')), 'docProps/core.xml')).toContain(
    '2026-11-21T00:00:00Z',
  );
});

it('prints worksheets with a head on every page', async () => {
  const xml = getPart(await packWorksheets(build('toolkits/example-toolkit', 'en')), 'word/document.xml');
  expect(xml.match(/<w:tblHeader/g)).toHaveLength(3);
});

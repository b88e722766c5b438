import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../../../../tests/support/publications.ts';
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
  const bytes = await packWord(build('services/example-service', 'ar'));
  const xml = getPart(bytes, 'word/document.xml');
  expect(xml).toContain('<w:bidi/>');
  expect(xml).toContain('<w:rtl/>');
  expect(getPart(bytes, 'word/styles.xml')).toContain('w:bidi="ar"');
});

it('marks the language of a part that is not translated', async () => {
  const xml = getPart(await packWord(build('toolkits/example-toolkit', 'fr')), 'word/document.xml');
  expect(xml).toContain('w:val="en-GB"');
  // The words in the language of the file need not say so.
  expect(xml).not.toContain('w:val="fr-FR"');
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

it('has a column of boxes for each word to choose, and says once what lines belong to', async () => {
  const bytes = await packWorksheets(build('toolkits/example-toolkit', 'en'));
  const xml = getPart(bytes, 'word/document.xml');
  for (const word of ['Not yet', 'Begun', 'In place']) expect(xml).toContain(`<w:alias w:val="${word}"/>`);
  expect(xml.match(/w:gridSpan w:val="6"/g)?.length).toBeGreaterThan(0);
  expect(getPart(bytes, 'word/footer1.xml')).toContain('NUMPAGES');
});

describe('a file to take over the styles of a town', () => {
  const build = async () => unzipSync(await packWord(buildBook(await loadPublication('guides/rich-guide', 'en'))));
  const getXml = async (name: string) => strFromU8((await build())[name] as Uint8Array);
  const getParagraphs = (xml: string, style: string) =>
    xml.match(/<w:p>.*?<\/w:p>/g)?.filter((found) => found.includes(`w:pStyle w:val="${style}"`)) ?? [];

  it.each(['ListBullet', 'ListNumber', 'TableHead', 'TableText', 'Checklist'])(
    'says nothing of the look of %s but its style',
    async (style) => {
      const found = getParagraphs(await getXml('word/document.xml'), style);
      expect(found.length).toBeGreaterThan(0);
      // In a box even a list has the line and the ground of the box.
      const outside = found.filter((xml) => !xml.includes('<w:pBdr>'));
      for (const xml of outside) expect(xml).not.toMatch(/<w:(?:ind|spacing|shd) /);
    },
  );

  it('knows every style that it uses, under the name that Word has for it', async () => {
    const styles = await getXml('word/styles.xml');
    const used = (await getXml('word/document.xml')).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g);
    for (const [, id] of used) expect(styles).toContain(`w:styleId="${id}"`);
    for (const name of ['List Bullet', 'List Number 2', 'Heading 1', 'toc 1', 'Quote', 'header'])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
  });

  it('has contents that Word fills with page numbers', async () => {
    const xml = await getXml('word/document.xml');
    expect(xml).toMatch(/TOC \\h \\o &quot;2-2&quot;/);
    expect(xml).toContain('PAGEREF _Toc1 ');
  });

  it('has sources as endnotes that Word counts, each once', async () => {
    const xml = await getXml('word/document.xml');
    const notes = await getXml('word/endnotes.xml');
    const ids = [...xml.matchAll(/<w:endnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(ids.map((_, index) => String(index + 1)));
    for (const id of ids) expect(notes).toContain(`<w:endnote w:id="${id}">`);
    for (const [, bookmark] of xml.matchAll(/NOTEREF (\w+) /g)) expect(xml).toContain(`w:name="${bookmark}"`);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../tests/support/pdf-check.ts';
import { readPdfWords, toWordList } from '../../../../tests/support/pdf-words.ts';
import { loadPublication } from '../../../../tests/support/publications.ts';
import { buildBook } from '../book/flow/flow.ts';
import type { Book } from '../book/flow/model.ts';
import { packWord } from './docx/word.ts';
import { packageEpub } from './epub/epub.ts';
import { packagePdf } from './pdf/pdf.ts';
import { writeReadme } from './zip/readme.ts';

const url = 'mailto:welcome@town.example?subject=Wrong&body=https%3A%2F%2Ftown.example';
const printed = 'welcome@town.example';
const load = async (locale: string): Promise<Book> =>
  buildBook({ ...(await loadPublication('guides/rich-guide', locale)), report: { url, printed } });
const read = (bytes: Uint8Array, name: RegExp): string =>
  Object.entries(unzipSync(bytes))
    .filter(([file]) => name.test(file))
    .map(([, content]) => strFromU8(content))
    .join('\n');

/** Addresses that a PDF leads to. */
async function listLinks(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const action = object instanceof PDFDict ? object.lookup(PDFName.of('A')) : undefined;
    const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
    return address instanceof PDFString ? [address.decodeText()] : [];
  });
}

describe.each(['en', 'ar'])('whom to tell that something in a file is wrong, in %s', (locale) => {
  it('stands at the end of a PDF, with a link', async () => {
    const pdf = await packagePdf(await load(locale));
    const words = await readPdfWords(pdf);
    expect(toWordList(printed).filter((word) => !words.has(word))).toEqual([]);
    expect(await listLinks(pdf)).toContain(url);
    expect(await checkPdf(pdf)).toEqual([]);
  });

  it('stands at the end of a Word document, with a link', async () => {
    const bytes = await packWord(await load(locale));
    expect(read(bytes, /^word\/document\.xml$/)).toContain(printed);
    expect(read(bytes, /document\.xml\.rels$/)).toContain(url.replace('&', '&amp;'));
  });

  it('stands on the first page of an EPUB, with a link', async () => {
    const pages = read(await packageEpub(await load(locale)), /\.xhtml$/);
    expect(pages).toContain(`<a href="${url.replace('&', '&amp;')}"><bdi dir="ltr">${printed}</bdi></a>`);
  });

  it('stands in the first file of an archive', async () => {
    expect(writeReadme(await load(locale), [])).toContain(printed);
  });
});

it('nothing is said where the network has nobody to tell', async () => {
  const book = buildBook({ ...(await loadPublication('guides/rich-guide', 'en')), report: undefined });
  expect(read(await packageEpub(book), /\.xhtml$/)).not.toContain('Something is wrong');
});

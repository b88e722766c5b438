import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../../tests/support/pdf-check.ts';
import { readStructure } from '../../../../../tests/support/pdf-structure.ts';
import { wordsOf } from '../../../../../tests/support/pdf-values.ts';
import { getFoundShare, readPdfWords } from '../../../../../tests/support/pdf-words.ts';
import { loadBook, loadPublication } from '../../../../../tests/support/publications.ts';
import type { Inline } from '../../../document/model.ts';
import { toPlainText } from '../../../document/plain-text.ts';
import { buildBook } from '../../book/flow/flow.ts';
import { compileTypst } from './compile-typst.ts';
import { packagePdf } from './pdf.ts';

/** Share of words that must be found again. */
const thresholds = { en: 0.98, fr: 0.98, ar: 0.97 };

describe.each(Object.entries(thresholds))('a PDF in %s', (locale, threshold) => {
  it.each(['toolkits/example-kit', 'guides/rich-guide', 'services/example-service'])(
    'of %s meets what a program can check of PDF/UA-1',
    async (id) => {
      expect(await checkPdf(await packagePdf(await loadBook(id, locale)))).toEqual([]);
    },
  );

  it('gives its words back', async () => {
    const publication = await loadPublication('guides/rich-guide', locale);
    const [chapter] = publication.chapters;
    const text = [
      publication.title,
      publication.summary,
      toPlainText({ children: chapter?.blocks ?? [], footnotes: chapter?.footnotes ?? [] }, { figures: false }),
    ].join('\n');
    expect(await getFoundShare(await packagePdf(buildBook(publication)), text)).toBeGreaterThan(threshold);
  });
});

describe('a PDF', () => {
  it('is the same, byte for byte, when it is made again', async () => {
    const make = async () => packagePdf(await loadBook('toolkits/example-kit', 'en'));
    expect(Buffer.compare(Buffer.from(await make()), Buffer.from(await make()))).toBe(0);
  });

  it('says its title, language and date', async () => {
    const pdf = await PDFDocument.load(await packagePdf(await loadBook('toolkits/example-kit', 'fr')), {
      updateMetadata: false,
    });
    expect(pdf.getTitle()).toBe('Kit exemple');
    expect(pdf.getCreationDate()?.toISOString().slice(0, 10)).toBe('2026-11-21');
  });

  it('repeats the head of a long table, sources and all', async () => {
    const publication = await loadPublication('guides/rich-guide', 'en');
    const position = { line: 1, column: 1 };
    const cell: Inline[] = [{ type: 'text', value: 'Since' }];
    const head: Inline[][] = [[...cell, { type: 'cite', source: 'example-report', position }]];
    const rows = Array.from({ length: 90 }, () => [cell]);
    publication.chapters[0]?.blocks.push({ type: 'table', align: [null], head, rows, position });
    expect(await checkPdf(await packagePdf(buildBook(publication)))).toEqual([]);
  });

  it('leaves boxes to tick to the eye: as marks of a list they need no words', async () => {
    const pdf = await packagePdf(await loadBook('guides/rich-guide', 'en'));
    const { context } = await PDFDocument.load(pdf);
    const objects = context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(objects.filter((object) => /\/Alt \((?:to do)\)|\/Alt <FEFF0074006F00200064006F>/.test(object))).toEqual([]);
    expect(await readPdfWords(pdf)).toContain('desks');
  });

  it.each(['guides/rich-guide', 'toolkits/example-kit'])('has its title as the first heading: %s', async (id) => {
    const book = await loadBook(id, 'en');
    const pdf = await PDFDocument.load(await packagePdf(book), { updateMetadata: false });
    expect(readStructure(pdf).tags.find((tag) => /^H\d/.test(tag))).toBe('H1');
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const first = outlines.lookup(PDFName.of('First'), PDFDict);
    expect(wordsOf(first.lookup(PDFName.of('Title')))).toBe(book.title);
  });
});

describe('the layout', () => {
  const lay = (source: string) =>
    compileTypst(
      { template: 'broken.typ', data: {}, files: new Map([['broken.typ', Buffer.from(source)]]) },
      (compiler, document) => compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true }),
    );

  it('stops at a warning: an unknown typeface would let words vanish', async () => {
    await expect(lay('#set text(font: "Nowhere")\nWords')).rejects.toThrow(/unknown font family: nowhere/);
  });

  it('stops at a letter that no typeface has', async () => {
    const words = '#set document(title: "x")\n#set text(font: "Overpass", fallback: false)\n= A 字\nB ☎ and 字';
    await expect(lay(words)).rejects.toThrow('no typeface has “字” (U+5B57), “☎” (U+260E).');
    await expect(lay(words)).rejects.toMatchObject({ letters: ['字', '☎'] });
  });

  it('stops at a picture without alternative text', async () => {
    const svg = '<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"1\\" height=\\"1\\"/>';
    await expect(lay(`#set document(title: "x")\n#image(bytes("${svg}"), format: "svg")`)).rejects.toThrow(/alt/);
  });
});

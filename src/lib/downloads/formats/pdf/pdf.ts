import { toPrintable } from '../../../fonts/printable.ts';
import type { Book } from '../../book/flow/model.ts';
import { isToolkit } from '../../book/publication/publication.ts';
import { dropVowelMarks, joinLamAlef } from './arabic-text.ts';
import { compileTypst } from './compile-typst.ts';
import { packObjects } from './pack-objects.ts';
import { readPrintImage } from './print-image.ts';
import { toTypstData } from './typst-data.ts';

/**
 * Makes a tagged PDF (exported as PDF/UA-1 by Typst).
 * @throws on any issue or warning of the layout
 */
export async function packagePdf(book: Book): Promise<Uint8Array> {
  const { data, images } = toTypstData(book);
  const files = new Map(
    await Promise.all([...images].map(async ([path, file]) => [path, await readPrintImage(file)] as const)),
  );
  const isRtl = book.dir === 'rtl';
  const words = toPrintable(isRtl ? dropVowelMarks(data) : data);
  const layOut = (isTight: boolean) =>
    compileTypst({ template: 'publication.typ', data: { ...words, isTight }, files }, (compiler, document) => ({
      pages: document.numOfPages,
      end: Number(compiler.query(document, { selector: '<end>', field: 'value' })[0]),
      pdf: compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true }),
    }));
  const { pdf } = await avoidShortPage(layOut, isToolkit(book));
  // Packing comes last: what edits the bytes of a PDF cannot read packed ones.
  return packObjects(isRtl ? joinLamAlef(pdf) : pdf);
}

/** Millimetres from the top of the page: what ends above takes a sheet of paper for a few lines. */
const SHORT = 75;

interface Layout {
  pages: number;
  /** Millimetres from the top of the last page to the end of the words. */
  end: number;
  pdf: Uint8Array;
}

/** Sets the words a little closer where that saves a page of a few lines; a book is long enough to have one. */
async function avoidShortPage(layOut: (isTight: boolean) => Promise<Layout>, isBook: boolean): Promise<Layout> {
  const first = await layOut(false);
  if (isBook || first.pages === 1 || first.end > SHORT) return first;
  const second = await layOut(true);
  return second.pages < first.pages ? second : first;
}

import { toPrintable } from '../../../fonts/printable.ts';
import type { Book } from '../../book/flow/model.ts';
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
  const input = { template: 'publication.typ', data: toPrintable(isRtl ? dropVowelMarks(data) : data), files };
  const pdf = await compileTypst(input, (compiler, document) =>
    compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true }),
  );
  // Packing comes last: what edits the bytes of a PDF cannot read packed ones.
  return packObjects(isRtl ? joinLamAlef(pdf) : pdf);
}

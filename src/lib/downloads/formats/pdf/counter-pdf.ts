import { lineColour, printInk } from '../../../figures/drawing/ink.ts';
import { getPictogram } from '../../../figures/pictograms.ts';
import { drawQr } from '../../../figures/qr.ts';
import { getFontFamilies } from '../../../fonts/families.ts';
import { toPrintable } from '../../../fonts/printable.ts';
import type { Book } from '../../book/flow/model.ts';
import { dropVowelMarks, joinLamAlef } from './arabic-text.ts';
import { compileTypst } from './compile-typst.ts';
import { LayoutError } from './layout-error.ts';
import { packObjects } from './pack-objects.ts';

/**
 * Makes the sheet of paper of a service as a tagged PDF of one page: its type becomes smaller until it fits.
 * @throws on any issue or warning of the layout, and where it does not fit in the smallest type
 */
export async function packageCounterPdf(book: Book): Promise<Uint8Array> {
  const { publication, lang, dir, url, date, title, organisation, t } = book;
  const { counter } = publication;
  if (!counter) throw new Error(`${book.id} has no sheet for the counter.`);
  const isRtl = dir === 'rtl';
  const { sign, ...words } = counter;
  const data = {
    ...words,
    lang,
    dir,
    date,
    organisation,
    documentTitle: title,
    fonts: getFontFamilies(lang),
    ink: printInk,
    colour: lineColour(sign.letter),
    pictogram: drawSign(getPictogram(sign.pictogram)),
    url,
    qr: drawQr(url, printInk.ink),
    t: { todo: t('print.to-do'), qr: t('print.qr', { url }) },
  };
  const input = { template: 'counter.typ', data: toPrintable(isRtl ? dropVowelMarks(data) : data) };
  const pdf = await compileTypst(input, (compiler, document) => {
    if (document.numOfPages !== 1)
      throw new LayoutError(['the sheet for the counter does not fit on one page: shorten its papers.']);
    return compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true });
  });
  return packObjects(isRtl ? joinLamAlef(pdf) : pdf);
}

const drawSign = (path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><path d="${path}" fill="none" stroke="#fff" stroke-width="2"/></svg>`;

import { lineColour, printInk } from '../../../figures/drawing/ink.ts';
import { renderMark } from '../../../figures/mark.ts';
import { getFontFamilies } from '../../../fonts/families.ts';
import { toPrintable } from '../../../fonts/printable.ts';
import { getDirection } from '../../../i18n/direction.ts';
import { getColon } from '../../../i18n/typography.ts';
import type { Book } from '../../book/flow/model.ts';
import { compileTypst, type TypstOutput } from '../pdf/compile-typst.ts';
import { packObjects } from '../pdf/pack-objects.ts';
import { getDrawing, getInfographic } from './infographic.ts';
import { outlineSvg } from './outline-svg.ts';
import { toPng } from './picture.ts';

/** Points: a slide, a square for networks and telephones, a sheet of A4, which is as sharp on A3. */
const pages = {
  slide: { width: 1440, height: 810 },
  square: { width: 810, height: 810 },
  upright: { width: 595.28, height: 841.89 },
  across: { width: 841.89, height: 595.28 },
};

/** From here on a drawing is better off on a page that lies across. */
const WIDE = 1.1;

/** Pixels across: a slide of a full screen, a square as networks ask for. */
const SLIDE = 1920;
const SQUARE = 1080;

/** An infographic with all that makes it worth handing round, as a poster. Tagged, its drawing with a description. */
export async function packPoster(book: Book): Promise<Uint8Array> {
  const { width, height } = getDrawing(book.publication);
  const page = width / height > WIDE ? pages.across : pages.upright;
  const pdf = await layOut(book, page, true, (compiler, document) =>
    compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true }),
  );
  return packObjects(pdf);
}

export const packSlidePng = (book: Book): Promise<Uint8Array> => drawPng(book, pages.slide, SLIDE);
export const packSquarePng = (book: Book): Promise<Uint8Array> => drawPng(book, pages.square, SQUARE);

async function drawPng(book: Book, page: Page, width: number): Promise<Uint8Array> {
  const { title, organisation, licence, url } = book;
  const about = { title, author: organisation, rights: `${organisation}, ${licence.name}, ${url}` };
  return toPng(await drawSvg(book, page), width, [], about);
}

const drawSvg = (book: Book, page: Page): Promise<string> =>
  layOut(book, page, false, (compiler, document) => compiler.plainSvg(document));

interface Page {
  width: number;
  height: number;
}

/**
 * @param isLive words of the drawing stay words
 * @throws on any issue or warning of the layout, and where the words do not fit
 */
function layOut<T>(book: Book, page: Page, isLive: boolean, output: TypstOutput<T>): Promise<T> {
  const { title, summary, lang, dir, date, organisation, siteName, url, licence, t, formats } = book;
  const { alt } = getInfographic(book.publication);
  const { svg, width, height } = getDrawing(book.publication);
  const data = {
    page,
    title,
    summary,
    lang,
    dir,
    date,
    organisation,
    siteName,
    url,
    licence,
    alt,
    day: formats.date(date),
    t: { sources: t('print.sources'), updated: t('print.updated'), colon: getColon(lang) },
    themes: book.themes.map((theme) => ({ ...theme, colour: lineColour(theme.letter) })),
    sources: book.sources.map((source) => {
      const own = source.lang ?? lang;
      const day = source.date === undefined ? '' : ` (${formats.date(source.date)})`;
      return { title: `${source.title}${day}`, lang: own, dir: getDirection(own) };
    }),
    // Live Arabic text cannot be exported as PDF/UA, and a drawing inside another one finds no typefaces.
    picture: { svg: isLive && dir === 'ltr' ? svg : outlineSvg(svg), width, height },
    ink: printInk,
    mark: renderMark({ ink: 'print' }),
    fonts: getFontFamilies(lang),
    signs: {},
  };
  return compileTypst({ template: 'poster.typ', data: toPrintable(data) }, (compiler, document) => {
    if (document.numOfPages !== 1) throw new Error('the words of the poster take more room than there is.');
    return output(compiler, document);
  });
}

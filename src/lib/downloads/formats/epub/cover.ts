import { lineColour, printInk } from '../../../figures/drawing/ink.ts';
import { renderMark } from '../../../figures/mark.ts';
import { getFontFamilies } from '../../../fonts/families.ts';
import { toPrintable } from '../../../fonts/printable.ts';
import type { Book } from '../../book/flow/model.ts';
import { compileTypst } from '../pdf/compile-typst.ts';
import { toPng } from '../pictures/picture.ts';

/** Pixels across: shelves of reading programs show covers at a few hundred. */
const WIDTH = 1000;

/**
 * Draws the cover of a book as a PNG, which every reading program shows on its shelf.
 * @throws on any issue or warning of the layout
 */
export async function drawCover(book: Book): Promise<Uint8Array> {
  const { title, type, organisation, siteName, lang, dir, themes, chapters } = book;
  const [chapter] = chapters;
  const data = {
    title,
    type,
    organisation,
    siteName,
    lang,
    dir,
    themes: themes.map((theme) => ({ ...theme, colour: lineColour(theme.letter) })),
    stops: chapters.length > 1 ? chapters.length : chapter?.blocks.filter((block) => block.type === 'step').length,
    ink: printInk,
    mark: renderMark({ ink: 'print' }),
    fonts: getFontFamilies(lang),
    signs: {},
  };
  const svg = await compileTypst({ template: 'cover.typ', data: toPrintable(data) }, (compiler, document) => {
    if (document.numOfPages !== 1) throw new Error('the words of the cover take more room than there is.');
    return compiler.plainSvg(document);
  });
  return toPng(svg, WIDTH, []);
}

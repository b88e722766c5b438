import { lineColour, printInk } from '../../../figures/drawing/ink.ts';
import { renderMark } from '../../../figures/mark.ts';
import { getFontFamilies } from '../../../fonts/families.ts';
import { toPrintable } from '../../../fonts/printable.ts';
import type { ThemeLabel, WordLanguage } from '../../book/chapter/labels.ts';
import { compileTypst } from '../pdf/compile-typst.ts';
import { outlineSvg } from '../pictures/outline-svg.ts';
import { toPng } from '../pictures/picture.ts';

/** Pixels across, as networks ask for. */
const WIDTH = 1200;

/** What the share image of a page shows. */
export interface ShareCard extends WordLanguage {
  title: string;
  /** Kind of page in words: `Guide`. */
  type: string;
  themes: ThemeLabel[];
  siteName: string;
  /** The drawing, where the page is an infographic. */
  picture?: { svg: string; width: number; height: number } | undefined;
}

/**
 * Draws the picture that stands for a page where its address is shared (Open Graph), as a PNG.
 * @throws on any issue or warning of the layout
 */
export async function drawShareImage(card: ShareCard): Promise<Uint8Array> {
  const { picture } = card;
  const data = {
    ...card,
    themes: card.themes.map((theme) => ({ ...theme, colour: lineColour(theme.letter) })),
    picture: picture ? { ...picture, svg: outlineSvg(picture.svg) } : null,
    ink: printInk,
    mark: renderMark({ ink: 'print' }),
    fonts: getFontFamilies(card.lang),
    signs: {},
  };
  const svg = await compileTypst({ template: 'card.typ', data: toPrintable(data) }, (compiler, document) => {
    if (document.numOfPages !== 1) throw new Error('the words take more room than there is.');
    return compiler.plainSvg(document);
  });
  return toPng(svg, WIDTH, []);
}

import sharp from 'sharp';
import { lineColour, printInk } from '../../figures/ink.ts';
import { renderMark } from '../../figures/mark.ts';
import { compileTypst } from '../compile-typst.ts';
import { outlineSvg } from '../outline-svg.ts';
import type { ThemeLabel, WordLanguage } from '../publication.ts';

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
 * Draws the picture that stands for a page where its address is shared (Open Graph), as a PNG of few colours.
 * @throws on any fault or warning of the layout
 */
export async function drawShareImage(card: ShareCard): Promise<Uint8Array> {
  const { picture } = card;
  const data = {
    ...card,
    themes: card.themes.map((theme) => ({ ...theme, colour: lineColour(theme.letter) })),
    picture: picture ? { ...picture, svg: outlineSvg(picture.svg) } : null,
    ink: printInk,
    mark: renderMark({ ink: 'print' }),
    signs: {},
  };
  const svg = await compileTypst({ template: 'card.typ', data }, (compiler, document) => {
    if (document.numOfPages !== 1) throw new Error('the words take more room than there is.');
    return compiler.plainSvg(document);
  });
  // The letters are shapes already, so no typeface is looked for here.
  return sharp(Buffer.from(svg))
    .flatten({ background: printInk.paper })
    .png({ palette: true, colours: 48, effort: 1, dither: 0 })
    .toBuffer();
}

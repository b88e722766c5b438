import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from '../../../fonts/fonts.ts';

/** Turns the words of a picture into shapes, so that it looks the same where the typefaces are missing. */
export function outlineSvg(svg: string): string {
  const resvg = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Overpass' },
  });
  // Two decimals are finer than any printer, and halve the file.
  return resvg.toString().replaceAll(/(\d+\.\d{2})\d+/g, '$1');
}

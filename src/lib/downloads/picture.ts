import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';
import { getDrawing } from './infographic.ts';
import { freeNativeMemory } from './native-memory.ts';
import { outlineSvg } from './outline-svg.ts';
import type { Publication } from './publication.ts';

/** Widths in pixels: twice the drawing for a screen, A4 across at 300 dots an inch for paper. */
const SCREEN = 1920;
const PAPER = 3508;

/** Draws an SVG as PNG with our own typefaces, whatever the machine has. */
export async function toPng(svg: string, width: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Overpass' },
  });
  const png = image.asPng();
  await freeNativeMemory((image.width * image.height * 4) / 1e6);
  return png;
}

const toFile = (svg: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);

/** Vectors with words that can be searched and copied. */
export const packSvg = async (publication: Publication): Promise<Uint8Array> => toFile(getDrawing(publication).svg);

/** Vectors that look the same on a machine without our typefaces. */
export const packOutlinedSvg = async (publication: Publication): Promise<Uint8Array> =>
  toFile(outlineSvg(getDrawing(publication).svg));

export const packScreenPng = (publication: Publication): Promise<Uint8Array> =>
  toPng(getDrawing(publication).svg, SCREEN);

export const packPrintPng = (publication: Publication): Promise<Uint8Array> =>
  toPng(getDrawing(publication).svg, PAPER);

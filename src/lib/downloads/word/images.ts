import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { fontFiles } from '../fonts.ts';
import type { Drawing, Publication } from '../publication.ts';
import type { ReadyImage, ReadyImages } from './scope.ts';

/** Reads the pictures of a publication: images that Word does not know and drawings become PNG. */
export async function readImages(publication: Publication): Promise<ReadyImages> {
  const images = new Map<string, ReadyImage>();
  for (const { resolve } of publication.chapters) {
    const pictures = [...Object.values(resolve.images), ...Object.values(resolve.infographics).map((it) => it.picture)];
    for (const picture of pictures) {
      if ('svg' in picture) images.set(picture.svg, draw(picture));
      else images.set(picture.file, await readImage(picture.file));
    }
  }
  return images;
}

async function readImage(file: string): Promise<ReadyImage> {
  const { data, info } = await sharp(file)
    .rotate()
    .resize({ width: 1600, withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Pictures drawn before: a guide and its toolkit show the same ones. */
const drawn = new Map<string, Uint8Array>();

function draw({ svg, width, height }: Drawing): ReadyImage {
  const data = drawn.get(svg) ?? drawPng(svg);
  drawn.set(svg, data);
  return { data, width, height };
}

function drawPng(svg: string): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: 1600 },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Overpass' },
  });
  return resvg.render().asPng();
}

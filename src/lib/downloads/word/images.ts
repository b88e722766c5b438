import sharp from 'sharp';
import { toPng } from '../picture.ts';
import type { Publication } from '../publication.ts';

/** An image that Word can show. */
export interface ReadyImage {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Pixels across: a page of text at about 240 dots an inch. */
const WIDTH = 1600;

/** Drawings and images made before, by SVG or sum of the file: a guide and its toolkit show the same ones. */
const made = new Map<string, ReadyImage>();

async function make(id: string, draw: () => Promise<ReadyImage>): Promise<ReadyImage> {
  const image = made.get(id) ?? (await draw());
  made.set(id, image);
  return image;
}

async function readImage(file: string): Promise<ReadyImage> {
  const { data, info } = await sharp(file)
    .rotate()
    .resize({ width: WIDTH, withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Draws the infographics and reads the images of the entries, all as PNG, which Word knows; by SVG or path of the file. */
export async function readImages(publication: Publication): Promise<Map<string, ReadyImage>> {
  const images = new Map<string, ReadyImage>();
  for (const { resolve } of publication.chapters) {
    for (const { svg, width, height } of Object.values(resolve.infographics))
      images.set(svg, await make(svg, async () => ({ data: await toPng(svg, WIDTH), width, height })));
    for (const { file, sha256 } of Object.values(resolve.images))
      images.set(file, await make(sha256, () => readImage(file)));
  }
  return images;
}

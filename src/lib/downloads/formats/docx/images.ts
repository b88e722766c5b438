import sharp from 'sharp';
import type { Book } from '../../book/flow/model.ts';
import { toPng } from '../pictures/picture.ts';
import type { ReadyImage, ReadyImages } from './scope.ts';

/** Pixels across: a page of text at about 240 dots an inch. */
const WIDTH = 1600;

/** Drawings and images made before, by SVG or hash of the file: a guide and its toolkit show the same ones. */
const made = new Map<string, ReadyImage>();

/** Reads the pictures of a publication: images that Word does not know and drawings become PNG. */
export async function readImages({ publication }: Book): Promise<ReadyImages> {
  const images = new Map<string, ReadyImage>();
  for (const { resolve } of publication.chapters) {
    const pictures = [...Object.values(resolve.images), ...Object.values(resolve.infographics).map((it) => it.picture)];
    for (const picture of pictures) {
      if ('svg' in picture) {
        const { svg, width, height } = picture;
        images.set(svg, await make(svg, async () => ({ data: await toPng(svg, WIDTH), width, height })));
      } else images.set(picture.file, await make(picture.sha256, () => readImage(picture.file)));
    }
  }
  return images;
}

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

import sharp from 'sharp';
import type { Publication } from '../publication.ts';

/** An image that Word can show. */
export interface ReadyImage {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Reads the images of the entries and turns those that Word does not know into PNG. */
export async function readImages(publication: Publication): Promise<Map<string, ReadyImage>> {
  const images = new Map<string, ReadyImage>();
  for (const { resolve } of publication.chapters) {
    for (const { file } of Object.values(resolve.images)) {
      const { data, info } = await sharp(file)
        .rotate()
        .resize({ width: 1600, withoutEnlargement: true })
        .png()
        .toBuffer({ resolveWithObject: true });
      images.set(file, { data, width: info.width, height: info.height });
    }
  }
  return images;
}

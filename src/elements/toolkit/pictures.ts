import type { Publication } from '../../lib/downloads/book/publication/publication.ts';
import type { ReadyImage, ReadyImages } from '../../lib/downloads/formats/docx/scope.ts';
import { fetchBytes, PartError } from './fetch-part.ts';

/** Widest picture in a file, in pixels. */
const WIDEST = 1600;

/** Reads the pictures of a publication from the site, each once. */
export async function readPictures({ chapters }: Publication): Promise<ReadyImages> {
  const images = new Map<string, ReadyImage>();
  for (const { title, resolve } of chapters) {
    const pictures = [...Object.values(resolve.images), ...Object.values(resolve.infographics).map((it) => it.picture)];
    for (const picture of pictures) {
      if ('svg' in picture || images.has(picture.file)) continue;
      images.set(picture.file, await readPicture(picture.file, title));
    }
  }
  return images;
}

async function readPicture(path: string, part: string): Promise<ReadyImage> {
  const data = path.endsWith('.png') ? await fetchBytes(path, part) : await redraw(path, part);
  return { data, ...readPngSize(data) };
}

/** Turns an image that Word may not know (WebP, SVG) into PNG. */
async function redraw(path: string, part: string): Promise<Uint8Array> {
  try {
    const image = new Image();
    image.src = path;
    await image.decode();
    const canvas = document.createElement('canvas');
    const scale = Math.min(1, WIDEST / image.naturalWidth);
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(`${path} cannot be drawn.`);
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw new PartError(part, error);
  }
}

/** Width and height of a PNG, which stand in its first chunk. */
export function readPngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import type { ResolvedImage } from '../../book/chapter/resolved.ts';
import { outlineSvg } from '../pictures/outline-svg.ts';

/** Widest that a picture is printed: 170 mm at about 240 dots per inch. */
const WIDTH = 1600;

const getExtension = (file: string): 'svg' | 'png' | 'jpg' => {
  const extension = extname(file).toLowerCase();
  return extension === '.svg' ? 'svg' : extension === '.png' ? 'png' : 'jpg';
};

/** Name of an image inside a file: the same image has the same name, wherever it is shown. */
export const getImageName = ({ file, sha256 }: ResolvedImage): string => `${sha256.slice(0, 16)}.${getExtension(file)}`;

/** Media type of such a name. */
export const getImageType = (name: string): string =>
  name.endsWith('.svg') ? 'image/svg+xml' : name.endsWith('.png') ? 'image/png' : 'image/jpeg';

/** Reads an image for paper: no larger than it needs to be, in a format that every layout and reader knows. */
export async function readPrintImage(file: string): Promise<Buffer> {
  const extension = getExtension(file);
  if (extension === 'svg') return Buffer.from(outlineSvg(await readFile(file, 'utf8')));
  const image = sharp(file).rotate().resize({ width: WIDTH, withoutEnlargement: true });
  if (extension === 'png') return image.png({ effort: 7 }).toBuffer();
  return image.flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer();
}

import type { IssueContent } from '../issues/issue.ts';
import type { ImageReason } from '../issues/reasons.ts';
import { detectFormat, type ImageSize, imageExtensions, readImageSize } from './image-bytes.ts';
import { readSvg } from './image-svg.ts';

/** What a picture is, or the issue that keeps it out, without its position. */
export type ImageCheck =
  | (ImageSize & { bytes: number })
  | IssueContent<'image-path' | 'image-type' | 'image-size' | 'image-unsafe'>;

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_PIXELS = 25_000_000;

/**
 * Judges the bytes of a picture by the extension of its name.
 * @param name file name, e.g. `photo.jpg`
 */
export function checkImageBytes(name: string, bytes: Uint8Array): ImageCheck {
  const extension = (/\.([^.]*)$/.exec(name)?.[1] ?? '').toLowerCase();
  if (!imageExtensions.some((known) => known === extension)) {
    return { code: 'image-type', params: { found: name, expected: imageExtensions.join(', ') } };
  }
  const size = extension === 'svg' ? readSvg(bytes) : readRaster(bytes, extension === 'jpg' ? 'jpeg' : extension);
  if ('unsafe' in size) return { code: 'image-unsafe', params: { found: name, part: size.unsafe } };
  if ('notSvg' in size) return { code: 'image-type', params: { found: name, expected: extension } };
  if ('isOther' in size)
    return { code: 'image-type', params: { found: name, expected: extension, format: size.isOther } };
  const { width, height } = 'size' in size ? size.size : size;
  if (width * height > MOST_PIXELS) {
    return { code: 'image-size', params: { found: name, pixels: `${width} × ${height}`, limit: '25 MP' } };
  }
  return { width, height, bytes: bytes.byteLength };
}

function readRaster(bytes: Uint8Array, expected: string): ImageSize | { isOther: string } {
  const format = detectFormat(bytes);
  if (format === undefined || format !== expected) return { isOther: format ?? '' };
  return readImageSize(bytes, format) ?? { isOther: '' };
}

/** Stands for a link or a folder under the name of a picture: neither is followed. */
export const imageLink = (name: string): ImageCheck => ({
  code: 'image-path',
  params: { found: `./${name}`, reason: 'link' },
});

/** Refuses a picture by its size in bytes alone; undefined where that is in order. */
export const checkImageSize = (name: string, bytes: number): ImageCheck | undefined =>
  bytes > MOST_BYTES
    ? {
        code: 'image-size',
        params: { found: name, megabytes: (bytes / 1024 / 1024).toFixed(1), limit: '2 MB' },
      }
    : undefined;

/**
 * Finds the picture that a text names among those of the folder of its entry: there under exactly this name.
 * @param images what the pictures of the folder are, by name
 * @param src path as written in the text: `./photo.jpg`
 */
export function findImage(images: ReadonlyMap<string, { check: ImageCheck }>, src: string): ImageCheck {
  const name = src.replace(/^\.\//, '');
  const refuse = (reason: ImageReason, expected = ''): ImageCheck => ({
    code: 'image-path',
    params: { found: src, reason, ...(expected === '' ? {} : { expected }) },
  });
  if (/[/\\\0]/.test(name) || name === '..' || name === '.') return refuse('outside');
  const found = images.get(name)?.check;
  if (found) return found;
  const isLike = (known: string) => known.normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase();
  const other = [...images.keys()].find(isLike);
  return other === undefined ? refuse('missing') : refuse('case', `./${other}`);
}

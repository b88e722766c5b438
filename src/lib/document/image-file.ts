import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { detectFormat, type ImageSize, imageExtensions, readImageSize } from './image-bytes.ts';
import { readSvg } from './image-svg.ts';

/** What a picture is, or the fault that keeps it out; code and params as in a finding. */
export type ImageCheck =
  | (ImageSize & { bytes: number })
  | { code: 'image-path' | 'image-type' | 'image-size' | 'image-unsafe'; params: Record<string, string> };

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_PIXELS = 25_000_000;

/**
 * Judges the bytes of a picture by the ending of its name.
 * @param name file name, e.g. `photo.jpg`
 */
export function checkImageBytes(name: string, bytes: Uint8Array): ImageCheck {
  const extension = /\.([^.]*)$/.exec(name)?.[1] ?? '';
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

/**
 * Checks the file behind a picture: it is there under exactly this name, is a plain file of the folder of the entry,
 * and holds what its name says.
 * @param entryFolder path of the folder of the entry
 * @param src path as written in the text: `./photo.jpg`
 */
export function checkImageFile(entryFolder: string, src: string): ImageCheck {
  const name = src.replace(/^\.\//, '');
  const refuse = (reason: string, expected = ''): ImageCheck => ({
    code: 'image-path',
    params: { found: src, reason, ...(expected === '' ? {} : { expected }) },
  });
  if (/[/\\\0]/.test(name) || name === '..' || name === '.') return refuse('outside');
  // The folder is listed because some disks do not tell a.JPG from a.jpg.
  const names = readdirSync(entryFolder);
  if (!names.includes(name)) {
    const other = names.find((known) => known.normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase());
    return other === undefined ? refuse('missing') : refuse('case', `./${other}`);
  }
  const path = join(entryFolder, name);
  const stats = lstatSync(path);
  if (!stats.isFile() || !realpathSync(path).startsWith(realpathSync(entryFolder) + sep)) return refuse('link');
  if (stats.size > MOST_BYTES) {
    return {
      code: 'image-size',
      params: { found: name, megabytes: (stats.size / 1024 / 1024).toFixed(1), limit: '2 MB' },
    };
  }
  return checkImageBytes(name, readFileSync(path));
}

import { basename, extname } from 'node:path';
import type { Entry } from '../content/site/site.ts';
import type { Urls } from '../urls.ts';

/** Widths in pixels in which photographs are served; never wider than the original. */
const WIDTHS = [480, 960, 1600] as const;

/** One file of an image as it is served. */
export interface ServedFile {
  /** Name under `/images/`, with a hash of the original: it can be cached for ever. */
  name: string;
  /** Path of the original on disk. */
  original: string;
  /** Width in pixels; none for an SVG, which is served as it is. */
  width?: number;
}

/** An image of an entry as pages refer to it. */
export interface ServedImage {
  src: string;
  width: number;
  height: number;
  srcset?: string;
  sizes?: string;
  files: ServedFile[];
}

/**
 * Plans how an image of an entry is served. Undefined where the checks refuse the file.
 * @param entry the entry in whose folder the image is
 * @param src as written in the text: `./photo.jpg`
 * @param urls makes the addresses of the files
 */
export function planImage(
  entry: Pick<Entry, 'images'>,
  src: string,
  { at }: Pick<Urls, 'at'>,
): ServedImage | undefined {
  const found = entry.images.get(src.replace(/^\.\//, ''));
  if (!found) return undefined;
  const { file: original, width, height } = found;
  const stem = `${basename(src, extname(src))}-${found.hash.slice(0, 8)}`;
  if (extname(src).toLowerCase() === '.svg') {
    const name = `${stem}.svg`;
    return { src: at(`/images/${name}`), width, height, files: [{ name, original }] };
  }
  const widths = [...WIDTHS.filter((step) => step < width), Math.min(width, WIDTHS[2])];
  const files = widths.map((step) => ({ name: `${stem}-${step}.webp`, original, width: step }));
  return {
    src: at(`/images/${files.at(-1)?.name}`),
    width,
    height,
    srcset: files.map((file) => `${at(`/images/${file.name}`)} ${file.width}w`).join(', '),
    sizes: '(width < 64rem) 100vw, 48rem',
    files,
  };
}

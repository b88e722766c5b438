import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Site } from '../content/site.ts';
import { checkImageFile } from '../document/image-file.ts';
import { walkBlocks } from '../document/walk.ts';
import { entryCollections } from '../schemas/collections.ts';

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
 * @param folder path of the entry's folder on disk
 * @param src as written in the text: `./photo.jpg`
 */
export function planImage(folder: string, src: string): ServedImage | undefined {
  const found = checkImageFile(folder, src);
  if ('code' in found) return undefined;
  const original = join(folder, src);
  const hash = createHash('sha256').update(readFileSync(original)).digest('hex').slice(0, 8);
  const stem = `${basename(src, extname(src))}-${hash}`;
  const { width, height } = found;
  if (extname(src) === '.svg') {
    const name = `${stem}.svg`;
    return { src: `/images/${name}`, width, height, files: [{ name, original }] };
  }
  const widths = [...WIDTHS.filter((step) => step < width), Math.min(width, WIDTHS[2])];
  const files = widths.map((step) => ({ name: `${stem}-${step}.webp`, original, width: step }));
  return {
    src: `/images/${files.at(-1)?.name}`,
    width,
    height,
    srcset: files.map((file) => `/images/${file.name} ${file.width}w`).join(', '),
    sizes: '(width < 64rem) 100vw, 48rem',
    files,
  };
}

/** Every image file that the texts of the site show. */
export function getServedFiles(site: Site): ServedFile[] {
  const files = new Map<string, ServedFile>();
  for (const collection of entryCollections) {
    for (const entry of site.entries(collection).values()) {
      for (const text of entry.texts.values()) {
        walkBlocks(text.document.children, (block) => {
          if (block.type !== 'figure') return;
          for (const file of planImage(entry.folder, block.src)?.files ?? []) files.set(file.name, file);
        });
      }
    }
  }
  return [...files.values()];
}

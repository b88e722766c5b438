import { createHash } from 'node:crypto';
import type { FlowPicture } from '../../book/flow/model.ts';
import { getImageName, getImageType, readPrintImage } from '../pdf/print-image.ts';
import { outlineSvg } from '../pictures/outline-svg.ts';

export interface BookPicture {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Collects the pictures of a book, each once. Words in drawings become shapes: books bring no typeface for them. */
export function createPictures() {
  const readers = new Map<string, () => Promise<Uint8Array>>();
  return {
    add({ picture }: FlowPicture): string {
      const isDrawing = 'svg' in picture;
      const name = isDrawing ? `figure-${hash(picture.svg)}.svg` : `image-${getImageName(picture)}`;
      readers.set(name, async () => (isDrawing ? Buffer.from(outlineSvg(picture.svg)) : readPrintImage(picture.file)));
      return name;
    },
    list: async (): Promise<BookPicture[]> => {
      const names = [...readers].sort(([a], [b]) => (a < b ? -1 : 1));
      return Promise.all(names.map(async ([name, read]) => ({ name, type: getImageType(name), bytes: await read() })));
    },
  };
}

const hash = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16);

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { FlowPicture } from '../flow/model.ts';
import { outlineSvg } from '../outline-svg.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

export interface BookPicture {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Collects the pictures of a book, each once. Words in drawings become shapes: books bring no typeface for them. */
export function createPictures() {
  const pictures = new Map<string, BookPicture>();
  return {
    add({ picture }: FlowPicture): string {
      if ('file' in picture) {
        const ending = extname(picture.file).toLowerCase();
        const name = `image-${picture.sha256.slice(0, 16)}${ending}`;
        if (!pictures.has(name)) pictures.set(name, { name, type: TYPES[ending] ?? 'image/png', bytes: readFileSync(picture.file) });
        return name;
      }
      const name = `figure-${createHash('sha256').update(picture.svg).digest('hex').slice(0, 16)}.svg`;
      if (!pictures.has(name)) pictures.set(name, { name, type: 'image/svg+xml', bytes: Buffer.from(outlineSvg(picture.svg)) });
      return name;
    },
    list: (): BookPicture[] => [...pictures.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

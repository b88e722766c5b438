import { join } from 'node:path';
import type { RawImage } from '../reading/raw.ts';
import type { EntryImage } from './site.ts';

/** The pictures of an entry's folder that can be shown, by file name. */
export function getEntryImages(folder: string, images: ReadonlyMap<string, RawImage>): Map<string, EntryImage> {
  return new Map(
    [...images].flatMap(([name, { hash, check }]) =>
      'code' in check
        ? []
        : [[name, { file: join(folder, name), hash, width: check.width, height: check.height }] as const],
    ),
  );
}

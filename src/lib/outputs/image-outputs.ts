import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { entryCollections } from '../collections/collections.ts';
import { planImage, type ServedFile } from '../views/served-images.ts';
import type { Bytes, FileOutput } from './output.ts';
import type { SiteInputs } from './site-inputs.ts';

/** Every image file that the texts of the site show, under `/images/`. */
export function getImageOutputs({ site }: SiteInputs): FileOutput[] {
  const outputs = new Map<string, FileOutput>();
  for (const collection of entryCollections) {
    for (const entry of site.entries(collection).values()) {
      for (const { summary } of entry.texts.values()) {
        for (const { src } of summary.figures) {
          for (const file of planImage(entry, src, site.urls)?.files ?? []) {
            // The name holds the hash of the original: nothing else is read.
            outputs.set(file.name, { file: `images/${file.name}`, owner: file.name, make: () => makeImage(file) });
          }
        }
      }
    }
  }
  return [...outputs.values()];
}

/** Photographs become WebP without their metadata: no place, no author, no camera. */
async function makeImage({ original, width }: ServedFile): Promise<Bytes> {
  if (width === undefined) return readFile(original);
  return sharp(original).rotate().resize({ width }).webp({ quality: 75 }).toBuffer();
}

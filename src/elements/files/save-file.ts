import { fold } from '../../lib/search/fold.ts';

/** Gives a file to the reader, as a download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name of plain letters from words of the reader. `Œuvres d’été !` → `oeuvres-d-ete` */
export const toFileName = (words: string, spare: string): string =>
  fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || spare;

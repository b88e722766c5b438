import { fold } from '../../lib/search/fold.ts';

/** Media types of the files that are made in the browser. */
const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
  txt: 'text/plain;charset=utf-8',
} as const;

export type FileFormat = keyof typeof types;

/**
 * Gives a file to the reader, as a download.
 * @param name with the extension of its format
 */
export function saveFile(name: string, content: BlobPart, format: FileFormat): void {
  const url = URL.createObjectURL(new Blob([content], { type: types[format] }));
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

import type { Site } from '../content/site.ts';
import type { Download } from './manifest.ts';
import { LayoutError } from './pdf/layout-error.ts';
import type { Publication } from './publication/publication.ts';
import { findTextFiles } from './text-files.ts';

const UNKNOWN_LETTERS =
  'Write them in words or in Latin letters; for a language with other letters, add a typeface in src/lib/downloads/fonts.ts.';
const OTHER =
  'Change the words or the picture that the message names. Where it names none, the texts are sound: report it as an error of the software.';

/** The issue of a file that cannot be made: which file, what is wrong, where its words come from, what to do. */
export function toDownloadError(error: unknown, download: Download, publication: Publication, site: Site): Error {
  const { of, locale, format } = download;
  const letters = error instanceof LayoutError ? error.letters : [];
  const lines = [
    `${of} (${locale}, ${format}): ${error instanceof Error ? error.message : String(error)}`,
    `  Where: ${findTextFiles(publication, site, letters).join(', ')}`,
    ...(error instanceof LayoutError ? [`  → ${letters.length > 0 ? UNKNOWN_LETTERS : OTHER}`] : []),
  ];
  return new Error(lines.join('\n'), { cause: error });
}

import type { Site } from '../../content/site/site.ts';
import type { Publication } from '../book/publication/publication.ts';
import type { Download } from '../catalogue/manifest.ts';
import type { Failure } from './job.ts';
import { findTextFiles } from './text-files.ts';

const UNKNOWN_LETTERS =
  'Write them in words or in Latin letters; for a language with other letters, add a typeface in src/lib/fonts/fonts.ts.';
const OTHER =
  'Change the words or the picture that the message names. Where it names none, the texts are sound: report it as an error of the software.';

/** Says of a file that cannot be made: which file, what is wrong, where its words come from, what to do. */
export function describeFailure(
  { message, letters }: Failure,
  { of, locale, format }: Download,
  publication: Publication,
  site: Site,
): string {
  return [
    `${of} (${locale}, ${format}): ${message}`,
    `  Where: ${findTextFiles(publication, site, letters ?? []).join(', ')}`,
    ...(letters ? [`  → ${letters.length > 0 ? UNKNOWN_LETTERS : OTHER}`] : []),
  ].join('\n');
}

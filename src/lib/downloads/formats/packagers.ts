import { packBibtex } from './citations/bibtex.ts';
import { packCsl } from './citations/csl.ts';
import { packRis } from './citations/ris.ts';
import { packCsv } from './csv/csv.ts';
import { packWord } from './docx/word.ts';
import { packWorksheets } from './docx/worksheets.ts';
import { packageEpub } from './epub/epub.ts';
import { packHtml } from './html/html.ts';
import { packMarkdown } from './markdown/markdown.ts';
import type { Packagers } from './packager.ts';
import { packageCounterPdf } from './pdf/counter-pdf.ts';
import { packagePdf } from './pdf/pdf.ts';
import { packFramedSvg } from './pictures/framed-svg.ts';
import { packPoster, packSlidePng, packSquarePng } from './pictures/poster.ts';
import { packWorkbook } from './xlsx/spreadsheet.ts';

/** How each format is made. */
export const packagers: Packagers = {
  pdf: packagePdf,
  'counter-pdf': packageCounterPdf,
  epub: packageEpub,
  html: packHtml,
  docx: packWord,
  'worksheets-docx': packWorksheets,
  'worksheets-xlsx': packWorkbook,
  'pdf-poster': packPoster,
  png: packSlidePng,
  'png-square': packSquarePng,
  svg: packFramedSvg,
  markdown: packMarkdown,
  csv: packCsv,
  bibtex: packBibtex,
  ris: packRis,
  csl: packCsl,
};

import { packageEpub } from './epub/epub.ts';
import type { Packagers } from './packager.ts';
import { packagePdf } from './pdf/pdf.ts';
import { packOutlinedSvg, packPrintPng, packScreenPng, packSvg } from './pictures/picture.ts';
import { packCsv } from './sheets/csv.ts';
import { packWorkbook } from './sheets/spreadsheet.ts';
import { packWord } from './word/word.ts';
import { packWorksheets } from './word/worksheets.ts';

/** How each format is made. */
export const packagers: Packagers = {
  pdf: packagePdf,
  epub: packageEpub,
  docx: packWord,
  'worksheets-docx': packWorksheets,
  'worksheets-xlsx': packWorkbook,
  svg: packSvg,
  'svg-outlined': packOutlinedSvg,
  png: packScreenPng,
  'png-print': packPrintPng,
  csv: packCsv,
};

/**
 * What offers files to take away: an entry as a document, a guide, long enough to be a book of its own, a newcomers' sheet with
 * its page for the counter, an infographic as a drawing, a toolkit as a whole.
 */
export type Offer = 'document' | 'guide' | 'sheet' | 'drawing' | 'toolkit';

interface FormatRow {
  /** Extension of the file name. */
  extension: string;
  /** Set where an offer has the extension twice: the string `downloads.name-…` then gives each a name of its own. */
  hasSuffix?: true;
  /** Set where it holds the files of other formats. */
  isArchive?: true;
  /** Set where it is not for reading, but for a program that collects references. */
  isCitation?: true;
  /** A format that nothing offers is a type error. */
  offeredBy: readonly [Offer, ...Offer[]];
}

/** What a reader can take away. The order is that of the lists on the pages. */
export const fileFormats = {
  pdf: { extension: 'pdf', offeredBy: ['document', 'guide', 'sheet', 'toolkit'] },
  'counter-pdf': { extension: 'pdf', hasSuffix: true, offeredBy: ['sheet'] },
  epub: { extension: 'epub', offeredBy: ['guide', 'toolkit'] },
  html: { extension: 'html', offeredBy: ['guide', 'toolkit'] },
  docx: { extension: 'docx', offeredBy: ['document', 'guide', 'sheet', 'toolkit'] },
  'worksheets-docx': { extension: 'docx', hasSuffix: true, offeredBy: ['toolkit'] },
  'worksheets-xlsx': { extension: 'xlsx', hasSuffix: true, offeredBy: ['toolkit'] },
  markdown: { extension: 'md', offeredBy: ['guide', 'toolkit'] },
  zip: { extension: 'zip', isArchive: true, offeredBy: ['toolkit'] },
  'pdf-poster': { extension: 'pdf', offeredBy: ['drawing'] },
  png: { extension: 'png', offeredBy: ['drawing'] },
  'png-square': { extension: 'png', hasSuffix: true, offeredBy: ['drawing'] },
  svg: { extension: 'svg', offeredBy: ['drawing'] },
  csv: { extension: 'csv', offeredBy: ['drawing'] },
  bibtex: { extension: 'bib', isCitation: true, offeredBy: ['document', 'guide', 'drawing', 'toolkit'] },
  ris: { extension: 'ris', isCitation: true, offeredBy: ['document', 'guide', 'drawing', 'toolkit'] },
  csl: { extension: 'json', isCitation: true, offeredBy: ['document', 'guide', 'drawing', 'toolkit'] },
} as const satisfies Record<string, FormatRow>;

export type FileFormat = keyof typeof fileFormats;

type FormatWith<Trait> = { [F in FileFormat]: (typeof fileFormats)[F] extends Trait ? F : never }[FileFormat];

/** Formats that hold the files of other formats. */
export type ArchiveFormat = FormatWith<{ isArchive: true }>;
/** Formats made from a book alone. */
export type PackedFormat = Exclude<FileFormat, ArchiveFormat>;

const getRow = (format: FileFormat): FormatRow => fileFormats[format];

/** Extension of the file name: `png-square` → `png`. */
export const getExtension = (format: FileFormat): string => getRow(format).extension;

export const isArchive = (format: FileFormat): format is ArchiveFormat => getRow(format).isArchive === true;

/** Formats for programs that collect references. */
export type CitationFormat = FormatWith<{ isCitation: true }>;

export const isCitation = (format: FileFormat): format is CitationFormat => getRow(format).isCitation === true;

export const hasSuffix = (format: FileFormat): format is FormatWith<{ hasSuffix: true }> =>
  getRow(format).hasSuffix === true;

/** The formats of an offer, in the order of the table. */
export const getFormats = (offer: Offer): FileFormat[] =>
  (Object.keys(fileFormats) as FileFormat[]).filter((format) => getRow(format).offeredBy.includes(offer));

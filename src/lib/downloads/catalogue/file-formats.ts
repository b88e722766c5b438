/** What a reader can take away. The order is that of the lists on the pages. */
export const fileFormats = [
  'pdf',
  'epub',
  'docx',
  'worksheets-docx',
  'worksheets-xlsx',
  'zip',
  'svg',
  'svg-outlined',
  'png',
  'png-print',
  'csv',
] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Formats that hold the files of other formats. */
export type ArchiveFormat = 'zip';
/** Formats made from a publication alone. */
export type PackedFormat = Exclude<FileFormat, ArchiveFormat>;

/** Ending of the file name: `svg-outlined` → `svg`. */
export const getExtension = (format: FileFormat): string =>
  /(?:^|-)(docx|xlsx)$/.exec(format)?.[1] ?? format.replace(/-.*/, '');

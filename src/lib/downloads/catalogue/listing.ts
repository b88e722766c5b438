import type { FileFormat } from './file-formats.ts';

/** One file that the build has made. */
export interface BuiltFile {
  /** `collection/key` of what it holds. */
  of: string;
  locale: string;
  format: FileFormat;
  name: string;
  bytes: number;
  sha256: string;
  /** Date of its newest content. */
  date: string;
  /** Name in the store. */
  stored: string;
}

/** A share image that the build has drawn. */
export interface PlacedImage extends Pick<BuiltFile, 'bytes' | 'sha256' | 'stored'> {
  /** Path on the site. */
  path: string;
}

/** All files to download and share images of a site. */
export interface Listing {
  files: BuiltFile[];
  images: PlacedImage[];
}

/** Looks up the files of an entry or toolkit, `guides/design-a-one-stop-shop`. */
export type FilesOf = (of: string) => readonly BuiltFile[];

/** Sorts files by what they hold: those of an entry are then found at once, however many the site has. */
export function createFileIndex(files: readonly BuiltFile[]): FilesOf {
  const index = Map.groupBy(files, ({ of }) => of);
  return (of) => index.get(of) ?? [];
}

/** Path of a file in the folder of the site. */
export const getFilePath = (file: Pick<BuiltFile, 'locale' | 'name'>): string =>
  `/downloads/${file.locale}/${file.name}`;

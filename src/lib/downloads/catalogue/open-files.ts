import type { Urls } from '../../urls.ts';
import type { OpenFile } from '../../views/open-data.ts';
import { type BuiltFile, getFilePath } from './listing.ts';

/** Files as open data, with the hashes to check them by. */
export const toOpenFiles = (urls: Urls, files: readonly BuiltFile[]): OpenFile[] =>
  files.map((file) => ({
    url: urls.absolute(urls.at(getFilePath(file))).href,
    format: file.format,
    locale: file.locale,
    bytes: file.bytes,
    sha256: file.sha256,
    of: file.of,
  }));

import type { Site } from '../../content/site/site.ts';
import { getLocaleChain } from '../../content/site/words.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import type { FileFormat } from './file-formats.ts';
import { type BuiltFile, getFilePath } from './listing.ts';

/** A file that a page offers. */
export interface FileLink {
  path: string;
  name: string;
  kind: FileFormat;
  /** `PDF`, in the reader's language. */
  format: string;
  /** What it is good for. */
  use: string;
  size: string;
}

/** The files of one language. */
export interface FileGroup {
  info: LocaleInfo;
  /** Name of the language in the reader's. */
  language: string;
  isOwn: boolean;
  /** Date of the newest content. */
  date: string;
  files: FileLink[];
}

/**
 * Groups the files of an entry or toolkit by language: the reader's own first, then along the fallback chain.
 * @param files those of the entry alone
 */
export function getFileGroups(site: Site, files: readonly BuiltFile[], locale: Locale): FileGroup[] {
  const { t, formats } = site.language(locale);
  return getLocaleChain(site, locale).flatMap((candidate) => {
    const found = files.filter((file) => file.locale === candidate);
    if (found.length === 0) return [];
    const info = site.registry.get(candidate);
    const links = found.map((file) => ({
      path: site.urls.at(getFilePath(file)),
      name: file.name,
      kind: file.format,
      format: t(`downloads.format-${file.format}`),
      use: t(`downloads.for-${file.format}`),
      size: formats.bytes(file.bytes),
    }));
    return {
      info,
      language: formats.language(info.lang),
      isOwn: candidate === locale,
      date: found[0]?.date ?? '',
      files: links,
    };
  });
}

import type { Site } from '../../content/site/site.ts';
import { getLocaleChain } from '../../content/site/words.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import { type CitationFormat, type FileFormat, isCitation } from './file-formats.ts';
import { type BuiltFile, getFilePath } from './listing.ts';

/** A file that a page offers. */
export interface FileLink {
  path: string;
  name: string;
  kind: Exclude<FileFormat, CitationFormat>;
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
  /** The same reference in several formats. */
  citations: Citation[];
}

/** A reference for a program that collects them. */
export interface Citation {
  path: string;
  /** `BibTeX` */
  format: string;
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
    const toLink = (file: BuiltFile) => ({
      path: site.urls.at(getFilePath(file)),
      format: t(`downloads.format-${file.format}`),
    });
    const links = found.flatMap((file): FileLink[] => {
      const { format: kind, name, bytes } = file;
      if (isCitation(kind)) return [];
      return [{ ...toLink(file), name, kind, use: t(`downloads.for-${kind}`), size: formats.bytes(bytes) }];
    });
    return {
      info,
      language: formats.language(info.lang),
      isOwn: candidate === locale,
      date: found[0]?.date ?? '',
      files: links,
      citations: found.filter(({ format }) => isCitation(format)).map(toLink),
    };
  });
}

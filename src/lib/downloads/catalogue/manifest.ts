import { getPath, getSlug } from '../../content/addresses.ts';
import type { Entry, Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { StringKey } from '../../i18n/string-keys.ts';
import { type FileFormat, getExtension } from './file-formats.ts';

/** One file to build. */
export interface Download {
  /** `collection/key` of what it holds. */
  of: string;
  locale: Locale;
  format: FileFormat;
  /** File name: readable, in the words of its language, of lower-case letters, digits and hyphens. */
  name: string;
}

const toolkitFormats: FileFormat[] = ['pdf', 'epub', 'docx', 'worksheets-docx', 'worksheets-xlsx', 'zip'];
const sheetFormats: FileFormat[] = ['pdf', 'docx'];
const pictureFormats: FileFormat[] = ['svg', 'svg-outlined', 'png', 'png-print', 'csv'];

/** Collections whose entries can be taken away one by one, and as what. */
const entryFormats = {
  guides: sheetFormats,
  practices: sheetFormats,
  'case-studies': sheetFormats,
  infographics: pictureFormats,
  services: sheetFormats,
} as const;

/**
 * Lists every file of the site: entries in the languages that they are written in, toolkits in every language that covers
 * the whole site. What an archive holds comes before it.
 */
export function listDownloads(site: Site): Download[] {
  const toolkits = [...site.records('toolkits').keys()].flatMap((key) =>
    site.registry.full.flatMap(({ locale }) => toFiles(site, 'toolkits', key, locale, toolkitFormats)),
  );
  const entries = Object.entries(entryFormats).flatMap(([name, formats]) => {
    const collection = name as keyof typeof entryFormats;
    return [...site.entries(collection).values()]
      .filter(mayLeaveTheSite)
      .flatMap((entry) =>
        [...entry.texts.keys()].flatMap((locale) => toFiles(site, collection, entry.key, locale, formats)),
      );
  });
  return [...entries, ...toolkits];
}

/** A page about violence or irregular stay must leave no copy on a device that others see. */
const mayLeaveTheSite = (entry: Entry): boolean => !('sensitive' in entry.facts && entry.facts.sensitive);

type DownloadCollection = 'toolkits' | keyof typeof entryFormats;

function toFiles(
  site: Site,
  collection: DownloadCollection,
  key: string,
  locale: Locale,
  formats: readonly FileFormat[],
): Download[] {
  if (getPath(site, collection, key, locale) === undefined) return [];
  const { t } = site.language(locale);
  const base = `${t(`address.${collection}`)}-${getSlug(site, collection, key, locale)}`;
  return formats.map((format) => {
    const suffix = hasSuffix(format) ? `-${t(`downloads.name-${format}` satisfies StringKey)}` : '';
    const name = `${base}${suffix}.${getExtension(format)}`;
    if (!/^[a-z0-9-]+\.[a-z]+$/.test(name))
      throw new Error(`The file name "${name}" may hold a to z, digits and hyphens only.`);
    return { of: `${collection}/${key}`, locale, format, name };
  });
}

/** Formats that share their ending with another one of the same entry. */
const suffixed = ['worksheets-docx', 'worksheets-xlsx', 'svg-outlined', 'png-print'] as const;
const hasSuffix = (format: FileFormat): format is (typeof suffixed)[number] =>
  (suffixed as readonly string[]).includes(format);

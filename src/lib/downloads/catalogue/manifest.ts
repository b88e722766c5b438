import { getPath, getSlug } from '../../content/addresses.ts';
import type { Entry, Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { StringKey } from '../../i18n/string-keys.ts';
import type { EntryCollection } from '../../schemas/collections.ts';
import { type FileFormat, getExtension, getFormats, hasSuffix, type Offer } from './file-formats.ts';

/** One file to build. */
export interface Download {
  /** `collection/key` of what it holds. */
  of: string;
  locale: Locale;
  format: FileFormat;
  /** File name: readable, in the words of its language, of lower-case letters, digits and hyphens. */
  name: string;
}

/** Collections whose entries can be taken away one by one, and as what. */
const entryOffers = {
  guides: 'document',
  practices: 'document',
  'case-studies': 'document',
  infographics: 'drawing',
  services: 'document',
} as const satisfies Partial<Record<EntryCollection, Offer>>;

/**
 * Lists every file of the site: entries in the languages that they are written in, toolkits in every language that covers
 * the whole site. What an archive holds comes before it.
 */
export function listDownloads(site: Site): Download[] {
  const toolkits = [...site.records('toolkits').keys()].flatMap((key) =>
    site.registry.full.flatMap(({ locale }) => toFiles(site, 'toolkits', key, locale, 'toolkit')),
  );
  const entries = Object.entries(entryOffers).flatMap(([name, offer]) => {
    const collection = name as keyof typeof entryOffers;
    return [...site.entries(collection).values()]
      .filter(mayLeaveTheSite)
      .flatMap((entry) =>
        [...entry.texts.keys()].flatMap((locale) => toFiles(site, collection, entry.key, locale, offer)),
      );
  });
  return [...entries, ...toolkits];
}

/** A page about violence or irregular stay must leave no copy on a device that others see. */
const mayLeaveTheSite = (entry: Entry): boolean => !('sensitive' in entry.facts && entry.facts.sensitive);

type DownloadCollection = 'toolkits' | keyof typeof entryOffers;

function toFiles(site: Site, collection: DownloadCollection, key: string, locale: Locale, offer: Offer): Download[] {
  if (getPath(site, collection, key, locale) === undefined) return [];
  const { t } = site.language(locale);
  const base = `${t(`address.${collection}`)}-${getSlug(site, collection, key, locale)}`;
  return getFormats(offer).map((format) => {
    const suffix = hasSuffix(format) ? `-${t(`downloads.name-${format}` satisfies StringKey)}` : '';
    const name = `${base}${suffix}.${getExtension(format)}`;
    if (!/^[a-z0-9-]+\.[a-z]+$/.test(name))
      throw new Error(`The file name "${name}" may hold a to z, digits and hyphens only.`);
    return { of: `${collection}/${key}`, locale, format, name };
  });
}

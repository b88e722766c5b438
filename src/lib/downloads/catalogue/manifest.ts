import { type CollectionWith, collectionsWith, definitions, isEntryCollection } from '../../collections/collections.ts';
import { getPath, getSlug } from '../../content/site/addresses.ts';
import type { Entry, Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { StringKey } from '../../i18n/string-keys.ts';
import { type FileFormat, getExtension, getFormats, hasSuffix } from './file-formats.ts';

/** One file to build. */
export interface Download {
  /** `collection/key` of what it holds. */
  of: string;
  locale: Locale;
  format: FileFormat;
  /** File name: readable, in the words of its language, of lower-case letters, digits and hyphens. */
  name: string;
}

/**
 * Lists every file of the site: entries and projects in the languages that they are written in, toolkits in every language of
 * the whole site that has a part of them. What an archive holds comes before it.
 */
export function listDownloads(site: Site): Download[] {
  const toolkits = [...site.records('toolkits').keys()].flatMap((key) =>
    site.registry.full
      .filter(({ locale }) => hasOwnWords(site, key, locale))
      .flatMap(({ locale }) => toFiles(site, 'toolkits', key, locale)),
  );
  const entries = collectionsWith('downloads')
    .filter((collection) => isEntryCollection(collection))
    .flatMap((collection) => {
      const members: ReadonlyMap<string, Entry> = site.entries(collection);
      return [...members.values()]
        .filter(mayLeaveTheSite)
        .flatMap(({ key, texts }) => [...texts.keys()].flatMap((locale) => toFiles(site, collection, key, locale)));
    });
  return [...entries, ...listRecords(site), ...toolkits];
}

/** Records that are documents of their own: in the languages of the whole site that have their words. */
const listRecords = (site: Site): Download[] =>
  [...site.records('projects').values()].flatMap(({ key, value }) =>
    site.registry.full
      .filter(({ locale }) => Object.hasOwn(value.summary, locale))
      .flatMap(({ locale }) => toFiles(site, 'projects', key, locale)),
  );

/** A toolkit of fallbacks only would be the file of another language under a second name. */
function hasOwnWords(site: Site, key: string, locale: Locale): boolean {
  const toolkit = site.records('toolkits').get(key)?.value;
  if (!toolkit) return false;
  const isWritten = (item: string) => {
    const [collection = '', entry = ''] = item.split('/');
    return isEntryCollection(collection) && site.entries(collection).get(entry)?.texts.has(locale) === true;
  };
  return Object.hasOwn(toolkit.name, locale) || toolkit.items.some(isWritten);
}

/** A page about violence or irregular stay must leave no copy on a device that others see. */
const mayLeaveTheSite = (entry: Entry): boolean => !('sensitive' in entry.facts && entry.facts.sensitive);

function toFiles(site: Site, collection: CollectionWith<'downloads'>, key: string, locale: Locale): Download[] {
  if (getPath(site, collection, key, locale) === undefined) return [];
  const { t } = site.language(locale);
  const base = `${t(`address.${collection}`)}-${getSlug(site, collection, key, locale)}`;
  return getFormats(definitions[collection].downloads).map((format) => {
    const suffix = hasSuffix(format) ? `-${t(`downloads.name-${format}` satisfies StringKey)}` : '';
    const name = `${base}${suffix}.${getExtension(format)}`;
    if (!/^[a-z0-9-]+\.[a-z]+$/.test(name))
      throw new Error(`The file name "${name}" may hold a to z, digits and hyphens only.`);
    return { of: `${collection}/${key}`, locale, format, name };
  });
}

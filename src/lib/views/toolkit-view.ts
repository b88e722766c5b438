import { isEntryCollection } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site, SiteRecord } from '../content/site/site.ts';
import { getWords, pickWords, type Words } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { findCard, getThemeTag, type ThemeTag } from './cards.ts';

/** One thing inside a toolkit. */
export interface ToolkitItem {
  collection: string;
  key: string;
  path: string;
  title: string;
  /** Language of the title, where it is not that of the page. */
  fallback?: LocaleInfo;
  type: StringKey;
}

export interface ToolkitView {
  name: string;
  summary: Words;
  themes: ThemeTag[];
  items: ToolkitItem[];
}

/** Resolves a toolkit for a reader, items in reading order. */
export function buildToolkitView(site: Site, key: string, locale: Locale): ToolkitView {
  const value = site.records('toolkits').get(key)?.value;
  if (!value) throw new Error(`There is no toolkit "${key}".`);
  return {
    name: getWords(site, value.name, locale),
    summary: pickWords(site, value.summary, locale),
    themes: value.themes.flatMap((theme) => getThemeTag(site, theme, locale) ?? []),
    items: value.items.flatMap((item) => getItem(site, item, locale) ?? []),
  };
}

function getItem(site: Site, item: string, locale: Locale): ToolkitItem | undefined {
  const [collection = '', key = ''] = item.split('/');
  const path = getPath(site, collection, key, locale);
  if (path === undefined) return undefined;
  const type = `type.${collection}` as StringKey;
  if (isEntryCollection(collection)) {
    const card = findCard(site, collection, key, locale);
    return card && { collection, key, path, title: card.title, fallback: card.fallback, type };
  }
  const record = site.records(collection as 'benchmarks').get(key);
  if (!record) return undefined;
  const { text: title, fallback } = pickWords(site, record.value.name, locale);
  return { collection, key, path, title, fallback, type };
}

/** A toolkit in a list. */
export interface ToolkitLink {
  path: string;
  title: string;
  /** Language of the title, where it is not that of the page. */
  fallback?: LocaleInfo;
  summary: Words;
  /** Letter of its line. */
  letter?: string;
  /** What is inside, in reading order: collections. */
  stops: string[];
  /** How many of each collection, in words, most telling first. */
  contents: string[];
}

/** Collections as a cover counts them. */
const counted = ['guides', 'benchmarks', 'practices', 'case-studies', 'infographics'] as const;

/** A toolkit as a line of a list. */
export function toToolkitLink(site: Site, { key, value }: SiteRecord<'toolkits'>, locale: Locale): ToolkitLink {
  const { text: title, fallback } = pickWords(site, value.name, locale);
  const path = getPath(site, 'toolkits', key, locale) ?? '';
  const stops = value.items.map((item) => item.split('/')[0] ?? '');
  return {
    path,
    title,
    fallback,
    summary: pickWords(site, value.summary, locale),
    ...(value.themes[0] && { letter: site.records('themes').get(value.themes[0])?.value.letter }),
    stops,
    contents: counted.flatMap((collection) => {
      const count = stops.filter((stop) => stop === collection).length;
      return count > 0 ? site.language(locale).t(`toolkit.count-${collection}`, { count }) : [];
    }),
  };
}

const linksQuery = defineQuery('toolkit-links', (site, locale: Locale): ToolkitLink[] => {
  const letter = (theme: string | undefined) => (theme && site.records('themes').get(theme)?.value.letter) || 'Z';
  return [...site.records('toolkits').values()]
    .sort((a, b) => letter(a.value.themes[0]).localeCompare(letter(b.value.themes[0]), 'en'))
    .map((toolkit) => toToolkitLink(site, toolkit, locale));
});

/** All toolkits, by the letter of their first theme. */
export const getToolkitLinks = (site: Site, locale: Locale): readonly ToolkitLink[] => site.query(linksQuery, locale);

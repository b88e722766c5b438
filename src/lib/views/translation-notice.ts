import type { Entry, Site, Text } from '../content/site/site.ts';
import { translationStatus } from '../document/sections.ts';
import type { Locale } from '../i18n/registry.ts';

/** What a reader must know about the language of a text. */
export interface TranslationNotice {
  /** The text is in another language than the page. */
  isMissing: boolean;
  /** A machine wrote the words and no person has read them yet. */
  isMachine: boolean;
  /** Titles of sections whose source has changed since. */
  outdated: string[];
  sourceLocale: Locale;
}

/** The notice for a text, or undefined where there is nothing to say. */
export function getTranslationNotice(
  site: Site,
  entry: Entry,
  text: Text,
  locale: Locale,
): TranslationNotice | undefined {
  const isMissing = text.locale !== locale;
  const { translation } = text.frontmatter;
  const isMachine = translation?.by === 'machine' && translation.reviewed === undefined;
  const outdated = getOutdatedSections(site, entry, text);
  if (!isMissing && !isMachine && outdated.length === 0) return undefined;
  return { isMissing, isMachine, outdated, sourceLocale: entry.source };
}

/** Titles of the sections of a translation whose source says something else by now. */
export function getOutdatedSections(site: Site, entry: Entry, text: Text): string[] {
  const { translation } = text.frontmatter;
  const from = translation && site.registry.find(translation.from);
  const source = from && entry.texts.get(from);
  if (!translation || !source || Object.keys(translation.sections).length === 0) return [];
  const status = translationStatus(source.sections, translation.sections);
  const titles = new Map(text.sections.map((section) => [section.key, section.title]));
  return status
    .filter((section) => section.status === 'outdated')
    .map(({ key }) => titles.get(key) || text.frontmatter.title);
}

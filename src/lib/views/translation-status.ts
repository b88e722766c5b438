import { type EntryCollection, entryCollections } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Entry, Site, Text } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import { getMadeStatus, type TextStatus } from '../content/translations/text-status.ts';
import { getWantedLocales } from '../content/translations/translations.ts';
import { countSectionWords, translationStatus } from '../document/sections.ts';
import type { Locale } from '../i18n/registry.ts';
import { getThemeKeys, getThemeTags } from './cards.ts';

/** A text that waits for a translator. */
export interface WaitingText {
  title: string;
  path: string;
  /** Folder of the entry: `guides/one-stop-shop`. */
  entry: string;
  status: TextStatus;
  words: number;
}

/** How far a language is with a part of the site. */
export interface Progress {
  /** Texts that it should have. */
  texts: number;
  upToDate: number;
  /** Words of the sources that wait. */
  words: number;
}

/** How far one language is. */
export interface LanguageStatus {
  /** BCP 47 tag. */
  lang: string;
  all: Progress;
  byCollection: { collection: EntryCollection; progress: Progress }[];
  byTheme: { name: string; progress: Progress }[];
  waiting: WaitingText[];
}

interface TextState extends WaitingText {
  collection: EntryCollection;
  themes: string[];
}

const statusQuery = defineQuery('translation-status', (site, locale: Locale): LanguageStatus[] => {
  const themes = getThemeTags(site, locale);
  return site.registry.locales.map(({ locale: of, lang }) => {
    const states = entryCollections.flatMap((collection) =>
      [...site.entries(collection).values()].flatMap((entry) => getState(site, entry, of, locale) ?? []),
    );
    return {
      lang,
      all: toProgress(states),
      byCollection: entryCollections
        .map((collection) => ({ collection, states: states.filter((state) => state.collection === collection) }))
        .filter(({ states: some }) => some.length > 0)
        .map(({ collection, states: some }) => ({ collection, progress: toProgress(some) })),
      byTheme: themes
        .map(({ key, name }) => ({ name, states: states.filter((state) => state.themes.includes(key)) }))
        .filter(({ states: some }) => some.length > 0)
        .map(({ name, states: some }) => ({ name, progress: toProgress(some) })),
      waiting: states
        .filter(({ status }) => isLate(status))
        .map(({ title, path, entry, status, words }) => ({ title, path, entry, status, words }))
        .sort((a, b) => b.words - a.words || (a.entry < b.entry ? -1 : 1)),
    };
  });
});

/** How far the translations of each language are, as `npm run translations` has it. */
export const getTranslationStatus = (site: Site, locale: Locale): readonly LanguageStatus[] =>
  site.query(statusQuery, locale);

const isLate = (status: TextStatus): boolean => status !== 'source' && status !== 'upToDate';

const toProgress = (states: readonly TextState[]): Progress => ({
  texts: states.length,
  upToDate: states.filter(({ status }) => !isLate(status)).length,
  words: states.reduce((sum, { status, words }) => sum + (isLate(status) ? words : 0), 0),
});

/** How far an entry is in a language; undefined where it need not be in it. */
function getState(site: Site, entry: Entry, of: Locale, locale: Locale): TextState | undefined {
  const { collection, key, texts } = entry;
  if (!texts.has(of) && !getWantedLocales(site, entry).includes(of)) return undefined;
  return {
    title: pickText(site, entry, locale).text.frontmatter.title,
    path: getPath(site, collection, key, locale) ?? '',
    entry: `${collection}/${key}`,
    collection,
    themes: getThemeKeys(entry),
    ...getWork(site, entry, of),
  };
}

/** The status of a text, and the words of its source that wait. */
function getWork(site: Site, entry: Entry, of: Locale): { status: TextStatus; words: number } {
  const text = entry.texts.get(of);
  const source = getSource(site, entry, text);
  if (!text) return { status: 'missing', words: source?.summary.words ?? 0 };
  const { translation } = text.frontmatter;
  if (!translation || !source || source === text)
    return { status: of === entry.source ? 'source' : 'unmarked', words: 0 };
  const late = translationStatus(source.sections, translation.sections).filter(({ status }) => status !== 'upToDate');
  const status = getMadeStatus(late.length, translation);
  if (status === 'upToDate') return { status, words: 0 };
  if (status === 'unmarked') return { status, words: source.summary.words };
  const counts = countSectionWords(source.document);
  return { status, words: late.reduce((sum, { key }) => sum + (counts.get(key) ?? 0), 0) };
}

/** What a text was translated from, or is to be. */
function getSource(site: Site, { source, texts }: Entry, text: Text | undefined): Text | undefined {
  const from = text?.frontmatter.translation?.from;
  const locale = from === undefined ? source : site.registry.find(from);
  return locale && texts.get(locale);
}

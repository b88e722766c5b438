import type { Site } from '../../../content/site/site.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { createTranslator, type Dictionary, type Translator } from '../../../i18n/translator.ts';
import { createFileTranslator, isFileWord } from './file-words.ts';

/** The strings that files print, by locale: plain data. */
export type Languages = Readonly<Record<string, FileLanguage>>;

export interface FileLanguage {
  /** BCP 47 tag, for plural rules and typography. */
  lang: string;
  words: Dictionary;
}

/** The strings that files print in some locales. */
export const getLanguages = (site: Site, locales: Iterable<Locale>): Languages =>
  Object.fromEntries([...new Set(locales)].map((locale) => [locale, getLanguage(site, locale)]));

function getLanguage(site: Site, locale: Locale): FileLanguage {
  const { words } = site.language(locale);
  return { lang: site.registry.get(locale).lang, words: selectFileWords(words) };
}

/** The strings of a dictionary that files may print. */
export const selectFileWords = (words: Dictionary): Dictionary =>
  Object.fromEntries(Object.entries(words).filter(([key]) => isFileWord(key)));

/**
 * Translators of some languages, each made once, when it is asked for.
 * @throws where a locale is not among them
 */
export function createFileTranslators(languages: Languages): (locale: Locale) => Translator {
  const known = new Map<Locale, Translator>();
  return (locale) => {
    const language = languages[locale];
    if (!language) throw new Error(`The publication holds no strings in "${locale}".`);
    const translator =
      known.get(locale) ?? createFileTranslator(createTranslator(locale, language.lang, language.words));
    known.set(locale, translator);
    return translator;
  };
}

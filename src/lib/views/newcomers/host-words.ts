import { defineQuery } from '../../content/site/query.ts';
import type { Site } from '../../content/site/site.ts';
import { pickWords, type Words } from '../../content/site/words.ts';
import type { Locale } from '../../i18n/registry.ts';

/** A word on a letter, with what it means to the reader. */
export interface HostWord {
  key: string;
  word: string;
  /** Language of the word, a BCP 47 tag. */
  lang: string;
  countries: string[];
  meaning: Words;
}

const wordsQuery = defineQuery('host-words', (site, locale: Locale): HostWord[] => {
  const words = [...site.records('host-words').values()].map(({ key, value }) => ({
    key,
    word: value.word,
    lang: value.lang,
    countries: value.countries,
    meaning: pickWords(site, value.meaning, locale),
  }));
  const { compare } = site.language(locale).formats;
  return words.sort((a, b) => compare(a.word, b.word));
});

/** All words on letters, in alphabetical order. */
export const getHostWords = (site: Site, locale: Locale): readonly HostWord[] => site.query(wordsQuery, locale);

/** The words on letters of a country, those of its first language first. */
export function getWordsOf(site: Site, country: string, languages: readonly string[], locale: Locale): HostWord[] {
  const place = ({ lang }: HostWord) => (languages.includes(lang) ? languages.indexOf(lang) : languages.length);
  return getHostWords(site, locale)
    .filter(({ countries }) => countries.includes(country))
    .sort((a, b) => place(a) - place(b));
}

/** The words on letters by language, the languages in the reader's order. */
export interface WordGroup {
  lang: string;
  name: string;
  words: HostWord[];
}

/** All words on letters by their language. */
export function getWordGroups(site: Site, locale: Locale): WordGroup[] {
  const { formats } = site.language(locale);
  const byLang = Map.groupBy(getHostWords(site, locale), ({ lang }) => lang);
  return [...byLang]
    .map(([lang, words]) => ({ lang, name: formats.language(lang), words }))
    .sort((a, b) => formats.compare(a.name, b.name));
}

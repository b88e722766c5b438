import type { Site } from '../../../content/site.ts';
import { createFormats } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { createTranslator, type Dictionary } from '../../../i18n/translator.ts';
import { createFileTranslator, isFileWord } from './file-words.ts';
import type { Chapter, Publication } from './publication.ts';

/** All that a publication is made of, as plain data: what can be hashed, and sent to another process. */
export interface PublicationData extends Omit<Publication, 't' | 'formats' | 'chapters'> {
  chapters: Omit<Chapter, 't'>[];
  /** BCP 47 tag for dates and numbers. */
  formatsTag: string;
  /** The strings that files print, by the locales of the publication and of its chapters. */
  languages: Record<string, { lang: string; words: Dictionary }>;
}

/** Turns a publication into plain data. */
export function toData({ t: _t, formats: _formats, ...publication }: Publication, site: Site): PublicationData {
  const { lang, formats } = site.registry.get(publication.locale);
  const locales = new Set([publication.locale, ...publication.chapters.map(({ words }) => words)]);
  return {
    ...publication,
    chapters: publication.chapters.map(({ t: _own, ...chapter }) => chapter),
    formatsTag: formats ?? lang,
    languages: Object.fromEntries([...locales].map((locale) => [locale, getLanguage(site, locale)])),
  };
}

function getLanguage(site: Site, locale: Locale) {
  const { words } = site.language(locale);
  return {
    lang: site.registry.get(locale).lang,
    words: Object.fromEntries(Object.entries(words).filter(([key]) => isFileWord(key))),
  };
}

/** Makes a publication of plain data again. */
export function openPublication({ formatsTag, languages, chapters, ...publication }: PublicationData): Publication {
  const translators = new Map(
    Object.entries(languages).map(([locale, { lang, words }]) => [
      locale,
      createFileTranslator(createTranslator(locale as Locale, lang, [words])),
    ]),
  );
  const translate = (locale: Locale) => {
    const found = translators.get(locale);
    if (!found) throw new Error(`${publication.id} holds no strings in "${locale}".`);
    return found;
  };
  return {
    ...publication,
    chapters: chapters.map((chapter) => ({ ...chapter, t: translate(chapter.words) })),
    t: translate(publication.locale),
    formats: createFormats(formatsTag),
  };
}

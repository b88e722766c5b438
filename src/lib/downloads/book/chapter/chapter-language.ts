import type { Site } from '../../../content/site/site.ts';
import type { Locale, LocaleInfo } from '../../../i18n/registry.ts';
import type { WordLanguage } from './labels.ts';

/** Who reads a publication, and in which language one of its chapters is written. */
export interface ChapterLanguage {
  /** The reader's: addresses lead to pages of this locale. */
  reader: Locale;
  /** The words': the same unless the chapter is a fallback. */
  words: Locale;
}

/** The language of a locale, or of the fallback that was taken instead. */
export function getWordLanguage(site: Site, locale: Locale, fallback?: LocaleInfo): WordLanguage {
  const { lang, dir } = fallback ?? site.registry.get(locale);
  return { lang, dir };
}

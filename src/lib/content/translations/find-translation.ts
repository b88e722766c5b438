import type { Translation } from '../../collections/frontmatter.ts';
import type { Content, RawEntry, RawText } from '../reading/raw.ts';
import { getTranslations } from './translations.ts';

/** One translation: `{ entry: 'guides/x', locale: 'fr' }`. */
export interface TranslationId {
  entry: string;
  locale: string;
}

/** A translation with its entry and the text that it was made from. */
export interface FoundTranslation {
  id: string;
  entry: RawEntry;
  text: RawText;
  source: RawText;
  translation: Translation;
}

/** Every translation of a content folder whose source can be found. */
export const listTranslations = (content: Content): FoundTranslation[] =>
  content.entries.flatMap((entry) =>
    getTranslations(entry).map((made) => ({ id: `${entry.collection}/${entry.key}`, entry, ...made })),
  );

/**
 * The translation of an entry into a locale.
 * @throws with what is missing if there is none
 */
export function findTranslation(content: Content, { entry, locale }: TranslationId): FoundTranslation {
  const found = listTranslations(content).find(({ id, text }) => id === entry && text.locale === locale);
  if (!found)
    throw new Error(`There is no translation ${entry}/text.${locale}.mdx with "translation: from: …" at its top.`);
  return found;
}

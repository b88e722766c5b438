import type { Collection } from '../../collections/collections.ts';
import type { Translation } from '../../collections/frontmatter.ts';
import type { Content, RawEntry, RawText } from '../reading/raw.ts';

/** What a translation says about itself; undefined for a source text or a text with issues in its fields. */
export const getTranslation = (text: RawText): Translation | undefined =>
  (text.frontmatter as { translation?: Translation } | undefined)?.translation;

/** The text that an entry was written in first. */
export const getSourceText = (entry: RawEntry): RawText | undefined =>
  entry.texts.find((text) => text.frontmatter !== undefined && !getTranslation(text)) ?? entry.texts[0];

/** Locales that an entry should have a text in: services in every one, other entries in those of the whole site. */
export function getWantedLocales(
  { registry }: Pick<Content, 'registry'>,
  { collection }: { collection: Collection },
): string[] {
  const rows = collection === 'services' ? registry?.locales : registry?.full;
  return (rows ?? []).map(({ locale }) => locale);
}

/** Each translation of an entry with the text that it was made from, where both can be read. */
export function getTranslations(entry: RawEntry): { text: RawText; translation: Translation; source: RawText }[] {
  return entry.texts.flatMap((text) => {
    const translation = getTranslation(text);
    const source = entry.texts.find(({ locale }) => locale === translation?.from);
    return translation && source && source !== text ? [{ text, translation, source }] : [];
  });
}

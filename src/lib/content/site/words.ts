import type { EntryCollection } from '../../collections/collections.ts';
import type { Localized } from '../../collections/fields.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Entry, Site, Text } from './site.ts';

/** Words for a reader, and the language that they are really in. */
export interface Words {
  text: string;
  /** Set where the words are not in the reader's locale: they are marked with their own `lang` and `dir`. */
  fallback?: LocaleInfo;
}

/** Locales to try for a reader, the reader's own first; every locale of the site comes last, so that nothing is lost. */
export function getLocaleChain(site: Site, locale: Locale): Locale[] {
  const { registry } = site;
  return [
    ...new Set([
      locale,
      ...registry.get(locale).fallback,
      registry.defaultLocale,
      ...registry.locales.map((row) => row.locale),
    ]),
  ];
}

/** Picks the words of a localized map along the fallback chain. Empty when the map is empty. */
export function pickWords(site: Site, map: Localized, locale: Locale): Words {
  for (const candidate of getLocaleChain(site, locale)) {
    const text = map[candidate];
    if (text === undefined) continue;
    const info = site.registry.get(candidate);
    return { text: typeset(text, info.lang), fallback: candidate === locale ? undefined : info };
  }
  return { text: '' };
}

/** The name of a record, and the language that it is really in. */
export function pickName(site: Site, map: Localized, locale: Locale): { name: string; fallback?: LocaleInfo } {
  const { text: name, fallback } = pickWords(site, map, locale);
  return { name, fallback };
}

/** The words of a localized map as a plain string. */
export const getWords = (site: Site, map: Localized, locale: Locale): string => pickWords(site, map, locale).text;

/** A text for a reader: the entry's own in that locale, or the next one of the fallback chain. */
export interface PickedText<C extends EntryCollection> {
  text: Text<C>;
  fallback?: LocaleInfo;
}

/** Picks the text of an entry along the fallback chain. An entry always has at least one text. */
export function pickText<C extends EntryCollection>(site: Site, entry: Entry<C>, locale: Locale): PickedText<C> {
  for (const candidate of getLocaleChain(site, locale)) {
    const text = entry.texts.get(candidate);
    if (text) return { text, fallback: candidate === locale ? undefined : site.registry.get(candidate) };
  }
  throw new Error(`The entry ${entry.collection}/${entry.key} has no text.`);
}

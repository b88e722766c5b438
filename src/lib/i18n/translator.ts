import i18next, { type TOptions } from 'i18next';
import type { Locale } from './registry.ts';
import type { StringKey } from './string-keys.ts';
import { typeset } from './typography.ts';

/** The UI strings of one locale, flat: `{ "site.search": "Search" }`. */
export type Dictionary = Readonly<Record<string, string>>;

/** Returns a UI string of one locale. `count` picks the plural form; other values fill `{{placeholders}}`. */
export type Translator = (key: StringKey, values?: TOptions & Record<string, unknown>) => string;

/** Strings remembered for each locale: pages repeat most of theirs. */
const MOST_KNOWN = 5000;

/**
 * Makes the translator of one locale.
 * @param lang BCP 47 tag of the locale, for plural rules and typography
 * @param dictionaries the locale's own dictionary first, then those of its fallback chain
 */
export function createTranslator(locale: Locale, lang: string, dictionaries: Dictionary[]): Translator {
  const merged: Record<string, string> = {};
  for (const dictionary of dictionaries.toReversed()) Object.assign(merged, dictionary);
  const instance = i18next.createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [lang]: { translation: merged } },
    // Astro and the document renderer escape what they print.
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnNull: false,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`The dictionary content/strings/${locale}.json has no words for "${key}".`);
    },
    saveMissing: true,
  });
  const known = new Map<string, string>();
  return (key, values = {}) => {
    const id = key + JSON.stringify(values);
    const found = known.get(id);
    if (found !== undefined) return found;
    const text = typeset(instance.t(key, values) as string, lang);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(id, text);
    return text;
  };
}

import { getPluralKeys, parsePluralKey } from './plural-keys.ts';
import type { Dictionary } from './translator.ts';

/**
 * The strings of a locale: its own, then those of its fallback chain. A plural that comes from another language gets every
 * form that this language asks for, so that no number is without words.
 * @param lang BCP 47 tag of the locale
 * @param dictionaries the locale's own dictionary first, then those of its fallback chain
 */
export function mergeDictionaries(lang: string, dictionaries: readonly Dictionary[]): Dictionary {
  const merged: Record<string, string> = Object.assign({}, ...dictionaries.toReversed());
  for (const key of Object.keys(merged)) {
    const plural = parsePluralKey(key);
    if (plural?.form !== 'other') continue;
    for (const form of getPluralKeys(plural, lang)) merged[form] ??= merged[key] ?? '';
  }
  return merged;
}

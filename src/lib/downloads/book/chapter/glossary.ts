import type { Site } from '../../../content/site/site.ts';
import { getWords, pickWords } from '../../../content/site/words.ts';
import type { Locale } from '../../../i18n/registry.ts';
import type { GlossaryItem } from './chapter.ts';
import { getWordLanguage } from './chapter-language.ts';

/** Terms by their keys, in the reader's language where the site explains them in it. */
export function getGlossary(site: Site, keys: readonly string[], locale: Locale): GlossaryItem[] {
  return keys.flatMap((key) => {
    const record = site.records('glossary').get(key)?.value;
    if (!record) return [];
    const { text: term, fallback } = pickWords(site, record.term, locale);
    return {
      key,
      term,
      definition: getWords(site, record.definition, fallback?.locale ?? locale),
      ...getWordLanguage(site, locale, fallback),
    };
  });
}

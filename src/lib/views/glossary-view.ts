import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { getWords, pickWords, type Words } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';

/** A term for a reader, with its equivalents in the other locales. */
export interface GlossaryTerm {
  key: string;
  term: string;
  /** Language of the term, where it is not that of the page. */
  fallback?: LocaleInfo;
  definition: Words;
  synonyms?: string;
  others: { term: string; info: LocaleInfo }[];
}

const glossaryQuery = defineQuery('glossary', (site, locale: Locale): GlossaryTerm[] => {
  const { formats } = site.language(locale);
  return [...site.records('glossary').values()]
    .map(({ key, value }) => {
      const { text: term, fallback } = pickWords(site, value.term, locale);
      const own = fallback?.locale ?? locale;
      return {
        key,
        term,
        fallback,
        definition: pickWords(site, value.definition, locale),
        synonyms: value.synonyms && toSynonyms(getWords(site, value.synonyms, locale)),
        others: site.registry.locales
          .filter((info) => info.locale !== own && value.term[info.locale] !== undefined)
          .map((info) => ({ term: value.term[info.locale] ?? '', info })),
      };
    })
    .sort((a, b) => formats.compare(a.term, b.term));
});

/** Synonyms are separated by semicolons in the content, by commas on the page. */
const toSynonyms = (text: string): string => text.split(/\s*;\s*/).join(', ');

/** All terms, sorted in the reader's language. */
export const getGlossary = (site: Site, locale: Locale): readonly GlossaryTerm[] => site.query(glossaryQuery, locale);

import { defineQuery } from '../../content/site/query.ts';
import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { EverydayName } from '../../search/search-entry.ts';

/** Everyday names by what they mean: `guides/design-a-one-stop-shop`, `assessment`. */
type Names = Record<string, EverydayName[]>;

const namesQuery = defineQuery('everyday-names', (site, locale: Locale): Names => {
  const names: Names = {};
  for (const { value } of site.records('everyday-words').values()) {
    for (const [place, answer] of value.answers.entries()) {
      const own = (value.words[locale] ?? []).map((word): EverydayName => [word, place]);
      names[answer] = [...(names[answer] ?? []), ...own];
    }
  }
  return names;
});

const ownNamesQuery = defineQuery(
  'everyday-names-of',
  (site, id: string, locale: Locale): EverydayName[] => site.query(namesQuery, locale)[id] ?? [],
);

/** The everyday names of a page, so that a page is made again only where its own have changed. */
export const getEverydayNames = (site: Site, id: string, locale: Locale): readonly EverydayName[] =>
  site.query(ownNamesQuery, id, locale);

/** Words of a record that stand for one another, the commonest: a browser loads them all before it answers. */
const MOST_SYNONYMS = 8;

const synonymsQuery = defineQuery('synonyms', (site, locale: Locale): string[][] =>
  [...site.records('everyday-words').values()]
    .map(({ value }) => (value.words[locale] ?? []).slice(0, MOST_SYNONYMS))
    .filter((words) => words.length > 1),
);

/** Groups of words for one thing. */
export const getSynonyms = (site: Site, locale: Locale): readonly (readonly string[])[] =>
  site.query(synonymsQuery, locale);

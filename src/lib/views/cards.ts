import type { EntryCollection } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Entry, Site } from '../content/site/site.ts';
import { pickName, pickText } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { type CardFacts, getCardFacts } from './card-facts.ts';
import { getSizeOf } from './helper/helper-answers.ts';
import { getTold, type ToldKind } from './told.ts';

/** A theme as the reader recognises it: letter, name and address. */
export interface ThemeTag {
  key: string;
  letter: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  path: string;
}

/** A city named beside an entry. */
export interface CityTag {
  key: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  country: string;
  path: string;
}

/** One entry in a list. */
export interface Card {
  collection: EntryCollection;
  key: string;
  path: string;
  title: string;
  summary: string;
  themes: ThemeTag[];
  cities: CityTag[];
  projects: string[];
  /** Class of size of its city, the main one, where the inhabitants are known. */
  size?: string;
  /** What it tells of what a city asks before it copies. */
  told: ToldKind[];
  updated: string;
  facts: CardFacts;
  /** Set where the words are in another language than the page. */
  fallback?: LocaleInfo;
}

/** The tag of a theme, or undefined where the site has no such theme or no page for it. */
export function getThemeTag(site: Site, key: string, locale: Locale): ThemeTag | undefined {
  const theme = site.records('themes').get(key);
  const path = getPath(site, 'themes', key, locale);
  if (!theme || path === undefined) return undefined;
  return { key, letter: theme.value.letter, ...pickName(site, theme.value.name, locale), path };
}

const themeTagsQuery = defineQuery('theme-tags', (site, locale: Locale): ThemeTag[] =>
  [...site.records('themes').keys()]
    .flatMap((key) => getThemeTag(site, key, locale) ?? [])
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en')),
);

/** All themes in the order of their letters. */
export const getThemeTags = (site: Site, locale: Locale): readonly ThemeTag[] => site.query(themeTagsQuery, locale);

/** The tag of a city. */
export function getCityTag(site: Site, key: string, locale: Locale): CityTag | undefined {
  const city = site.records('cities').get(key)?.value;
  const path = getPath(site, 'cities', key, locale);
  if (!city || path === undefined) return undefined;
  return { key, ...pickName(site, city.name, locale), country: city.country, path };
}

/** Keys of the cities that an entry is about, the main one first. */
export function getCityKeys(entry: Entry): string[] {
  const facts = entry.facts as { city?: string; mentor?: string; otherCities?: string[] };
  return [...new Set([facts.city, facts.mentor, ...(facts.otherCities ?? [])])].filter((key) => key !== undefined);
}

/** Themes of an entry, the main one first; a service has none. */
export const getThemeKeys = (entry: Entry): string[] => ('themes' in entry.facts ? entry.facts.themes : []);

/** Projects of an entry. */
export const getProjectKeys = (entry: Entry): string[] => ('projects' in entry.facts ? entry.facts.projects : []);

/** Computes a card; undefined where the site has no such entry. */
const cardQuery = defineQuery('card', (site, collection: EntryCollection, key: string, locale: Locale) => {
  const entry = site.entries(collection).get(key);
  return entry && buildCard(site, entry, locale);
});

/** An entry as a line of a list, in the reader's language or the next one of the fallback chain. */
export const findCard = (site: Site, collection: EntryCollection, key: string, locale: Locale): Card | undefined =>
  site.query(cardQuery, collection, key, locale);

/**
 * The card of an entry that the site has.
 * @throws if there is no such entry
 */
export function getCard(site: Site, { collection, key }: Pick<Entry, 'collection' | 'key'>, locale: Locale): Card {
  const card = findCard(site, collection, key, locale);
  if (!card) throw new Error(`There is no entry ${collection}/${key}.`);
  return card;
}

function buildCard(site: Site, entry: Entry, locale: Locale): Card {
  const { text, fallback } = pickText(site, entry, locale);
  const { title, summary, updated } = text.frontmatter;
  return {
    collection: entry.collection,
    key: entry.key,
    path: getPath(site, entry.collection, entry.key, locale) ?? '',
    title,
    summary,
    updated,
    facts: getCardFacts(site, entry, text, locale),
    themes: getThemeKeys(entry).flatMap((key) => getThemeTag(site, key, locale) ?? []),
    cities: getCityKeys(entry).flatMap((key) => getCityTag(site, key, locale) ?? []),
    projects: getProjectKeys(entry),
    size: getSizeClass(site, entry),
    told: getTold(text),
    fallback,
  };
}

/** Class of size of the main city of an entry. */
function getSizeClass(site: Site, entry: Entry): string | undefined {
  const population = site.records('cities').get(getCityKeys(entry)[0] ?? '')?.value.population;
  return population && getSizeOf(site, population.value);
}

const cardsQuery = defineQuery('cards', (site, collection: EntryCollection, locale: Locale): Card[] => {
  const { formats } = site.language(locale);
  const order = (card: Card) => {
    const facts = site.entries(collection).get(card.key)?.facts;
    return facts && 'order' in facts ? facts.order : 1;
  };
  return [...site.entries(collection).values()]
    .map((entry) => getCard(site, entry, locale))
    .sort(
      (a, b) =>
        compareLetters(a.themes[0]?.letter, b.themes[0]?.letter) ||
        order(a) - order(b) ||
        formats.compare(a.title, b.title),
    );
});

/** Orders themes by their letters; what has none comes last. */
export const compareLetters = (a = 'Z', b = 'Z'): number => letters.compare(a, b);
const letters = new Intl.Collator('en');

/** Cards of a collection in reading order: by theme letter, then the order given in the facts, then title. */
export const getCards = (site: Site, collection: EntryCollection, locale: Locale): readonly Card[] =>
  site.query(cardsQuery, collection, locale);

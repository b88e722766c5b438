import type { EntryCollection } from '../../collections/collections.ts';
import type { Entry, Site, Text } from '../../content/site/site.ts';
import { getWords, pickText } from '../../content/site/words.ts';
import { toPlainText } from '../../document/plain-text.ts';
import type { Locale } from '../../i18n/registry.ts';
import { getCityKeys, getThemeKeys } from '../cards.ts';
import { getHostWordSpellings } from './host-word-spellings.ts';
import { keepTexts, type SearchWords } from './search-words.ts';

/** What the search reads of the page of an entry. */
export function getEntryWords(site: Site, entry: Entry, locale: Locale): SearchWords {
  const { text } = pickText(site, entry, locale);
  const cities = getCityKeys(entry);
  return {
    summary: text.frontmatter.summary,
    body: [...getFactTexts(text), ...toPlainText(text.document).split('\n\n')],
    names: [],
    asides: [...getPlaceNames(site, entry, cities, locale), ...getServiceAsides(site, entry, locale)],
    themes: getThemeKeys(entry),
    cities,
  };
}

/** Words of the frontmatter that the page shows beside the text. */
function getFactTexts({ frontmatter }: Text): string[] {
  const fields = frontmatter as Partial<Record<'audience' | 'team' | 'alt', string>> & {
    papers?: string[];
    transfer?: Partial<Record<string, string>>;
    labels?: Record<string, string>;
  };
  const { audience, team, alt, papers = [], transfer = {}, labels = {} } = fields;
  return keepTexts([audience, team, alt, ...papers, ...Object.values(transfer), ...Object.values(labels)]);
}

function getPlaceNames(site: Site, entry: Entry, cities: readonly string[], locale: Locale): string[] {
  const facts = entry.facts as { country?: string };
  const records = cities.flatMap((key) => site.records('cities').get(key)?.value ?? []);
  const { country } = site.language(locale).formats;
  const countries = new Set([...records.map((city) => city.country), ...(facts.country ? [facts.country] : [])]);
  return [...records.map(({ name }) => getWords(site, name, locale)), ...[...countries].map((code) => country(code))];
}

/** Newcomers read letters in the language of the country, and type what they read; they know titles in other languages. */
function getServiceAsides(site: Site, entry: Entry, locale: Locale): string[] {
  if (!isOf(entry, 'services')) return [];
  const { t } = site.language(locale);
  const { places, hostWords, topic, needs } = entry.facts;
  const titles = [...entry.texts.values()]
    .filter((text) => text.locale !== locale)
    .map((text) => text.frontmatter.title);
  const desks = places.flatMap((key) => {
    const name = site.records('places').get(key)?.value.name;
    return name ? [name] : [];
  });
  return keepTexts([
    t(`topic.${topic}`),
    ...needs.map((need) => t(`need.${need}`)),
    ...hostWords.flatMap((key) => getHostWordSpellings(site, key)),
    ...desks.map((name) => getWords(site, name, locale)),
    ...titles,
  ]);
}

const isOf = <C extends EntryCollection>(entry: Entry, collection: C): entry is Entry<C> =>
  entry.collection === collection;

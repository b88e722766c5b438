import type { CollectionWith, RecordCollection, RecordOf } from '../../collections/collections.ts';
import type { Localized } from '../../collections/fields.ts';
import type { Site } from '../../content/site/site.ts';
import { getWords } from '../../content/site/words.ts';
import type { Locale } from '../../i18n/registry.ts';
import { findCard } from '../cards.ts';
import { keepTexts, noWords, type SearchWords } from './search-words.ts';

/** Collections of records that can be found: those with pages, and those whose list shows what each is. */
export type SearchedRecords = CollectionWith<'page'> | 'glossary' | 'places' | 'host-words';

type Pick = (words: Localized | undefined) => string | undefined;
type Read<C extends RecordCollection> = (
  record: RecordOf<C>,
  pick: Pick,
  site: Site,
  locale: Locale,
) => Partial<SearchWords>;

const readers: { [C in SearchedRecords]: Read<C> } = {
  themes: ({ summary }, pick) => ({ summary: pick(summary) ?? '' }),
  toolkits: ({ summary, themes, items }, pick, site, locale) => ({
    summary: pick(summary) ?? '',
    body: getTitles(site, items, locale),
    themes,
  }),
  benchmarks: ({ summary, standard, factors, themes }, pick) => ({
    summary: pick(summary) ?? '',
    body: keepTexts([
      pick(standard),
      ...factors.flatMap(({ name, why, how, questions, indicators }) =>
        [name, why, how, ...questions, ...indicators].map(pick),
      ),
    ]),
    themes,
  }),
  projects: ({ summary, themes, method, results, notes, coordinator, funding, pairs }, pick) => ({
    summary: pick(summary) ?? '',
    body: keepTexts([
      ...method.flatMap(({ name, text }) => [pick(name), pick(text)]),
      ...[...results, ...notes, coordinator, funding, ...pairs.map(({ subject }) => subject)].map(pick),
    ]),
    themes,
  }),
  cities: ({ country, projects }, pick, site, locale) => ({
    summary: site.language(locale).formats.country(country),
    asides: projects.flatMap(({ project }) => pick(site.records('projects').get(project)?.value.name) ?? []),
  }),
  glossary: ({ definition, synonyms, term, themes }, pick) => ({
    summary: pick(definition) ?? '',
    names: (pick(synonyms)?.split(/\s*;\s*/) ?? []).map((name) => [name, 0]),
    asides: Object.values(term),
    themes,
  }),
  places: ({ address, city, note, hoursNote }, pick, site, locale) => {
    const record = site.records('cities').get(city)?.value;
    const country = record && site.language(locale).formats.country(record.country);
    return {
      summary: keepTexts([...address, pick(record?.name)]).join(', '),
      body: keepTexts([pick(note), pick(hoursNote)]),
      asides: keepTexts([country]),
      cities: [city],
    };
  },
  'host-words': ({ meaning, spellings, countries }, pick, site, locale) => ({
    summary: pick(meaning) ?? '',
    names: spellings.map((name) => [name, 0]),
    asides: countries.map((code) => site.language(locale).formats.country(code)),
  }),
};

/** What the search reads of a record; undefined where there is no such record. */
export function getRecordWords(
  site: Site,
  collection: SearchedRecords,
  key: string,
  locale: Locale,
): SearchWords | undefined {
  const record = site.records(collection).get(key)?.value;
  if (!record) return undefined;
  const read = readers[collection] as Read<RecordCollection>;
  return { ...noWords, ...read(record, (words) => words && getWords(site, words, locale), site, locale) };
}

function getTitles(site: Site, items: readonly string[], locale: Locale): string[] {
  return items.flatMap((item) => {
    const [collection = '', key = ''] = item.split('/');
    if (collection === 'benchmarks') {
      const name = site.records('benchmarks').get(key)?.value.name;
      return name ? getWords(site, name, locale) : [];
    }
    return findCard(site, collection as 'guides', key, locale)?.title ?? [];
  });
}

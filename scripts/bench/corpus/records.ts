import { createRandom } from '../random.ts';
import { keys, type Language, languages, RECORDS } from './model.ts';
import { createWriter } from './writer.ts';

export type Localized = Record<Language, string>;

/** A record as its YAML file holds it, by path in the content folder. */
export type Records = Record<string, unknown>;

const write = (seed: string, words: number): Localized => {
  const [en, fr] = languages.map((language) =>
    createWriter(language, createRandom(`${seed} ${language}`)).sentence(words),
  );
  return { en: en ?? '', fr: fr ?? '' };
};

/** A name that no other record of its kind has. */
const name = (key: string, words: number): Localized => {
  const { en, fr } = write(key, words);
  const number = key.split('-').pop();
  return { en: `${en.slice(0, -1)} ${number}`, fr: `${fr.slice(0, -1)} ${number}` };
};

const slug = (key: string): Localized => ({ en: key, fr: `${key}-fr` });
const each = (count: number, make: (index: number) => [string, unknown]): Records =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));

/** The name of a theme, for the menus of the other site generators. */
export const getThemeName = (index: number, language: Language): string => name(keys.theme(index), 2)[language];

/** Name and reason of a key factor, which a text shows. */
export const getFactor = (benchmark: number, factor: number) => ({
  name: name(`${keys.benchmark(benchmark)}-${keys.factor(factor)}`, 4),
  why: write(`why ${benchmark} ${factor}`, 16),
});

/** Every record of the corpus: as many in a small one as in a large one. */
export function makeRecords(): Records {
  const source = (index: number) => [keys.source(index % RECORDS.sources)];
  const theme = (index: number) => [keys.theme(index % RECORDS.themes)];
  return {
    ...each(RECORDS.themes, (index) => {
      const key = keys.theme(index);
      const record = {
        letter: 'ABCDEFGH'[index],
        name: name(key, 2),
        slug: slug(key),
        summary: write(`summary ${key}`, 12),
      };
      return [`themes/${key}.yaml`, record];
    }),
    ...each(RECORDS.benchmarks, (index) => [`benchmarks/${keys.benchmark(index)}.yaml`, makeBenchmark(index)]),
    ...each(RECORDS.cities, (index) => {
      const key = keys.city(index);
      const random = createRandom(`place of ${key}`);
      // Anywhere in Europe.
      const place = {
        country: random.pick(['BE', 'FR', 'DE', 'ES']),
        lat: 37 + random.below(2200) / 100,
        lon: random.below(2800) / 100 - 6,
      };
      return [`cities/${key}.yaml`, { name: name(key, 1), slug: slug(key), ...place, sources: source(index) }];
    }),
    ...each(RECORDS.sources, (index) => {
      const key = keys.source(index);
      const url = `https://source-${index}.example/`;
      return [`sources/${key}.yaml`, { title: name(key, 9), url, date: '2024', lang: 'en' }];
    }),
    ...each(RECORDS.terms, (index) => {
      const key = keys.term(index);
      return [
        `glossary/${key}.yaml`,
        {
          term: name(key, 2),
          definition: write(`definition ${key}`, 20),
          themes: theme(index),
          sources: source(index),
        },
      ];
    }),
    'places/desk.yaml': {
      name: name('desk-1', 2),
      city: keys.city(0),
      address: ['Street 1'],
      phones: [{ number: '+32 2 000 00 00' }],
      hours: 'Mo-Fr 10:30-18:00',
      languages: ['en', 'fr'],
      checked: '2026-11-01',
      sources: source(0),
    },
  };
}

function makeBenchmark(index: number): unknown {
  const key = keys.benchmark(index);
  const factors = Array.from({ length: RECORDS.factors }, (_, factor) => ({
    id: keys.factor(factor),
    ...getFactor(index, factor),
    how: write(`how ${key} ${factor}`, 16),
    questions: [write(`first ${key} ${factor}`, 8), write(`second ${key} ${factor}`, 8)],
    indicators: [write(`indicator ${key} ${factor}`, 6)],
  }));
  return {
    themes: [keys.theme(index % RECORDS.themes)],
    name: name(key, 4),
    slug: slug(key),
    summary: write(`summary ${key}`, 14),
    standard: write(`standard ${key}`, 14),
    origin: 'synthesis',
    factors,
    sources: [keys.source(index)],
  };
}

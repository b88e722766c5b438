import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeIndex } from '../making/make-index.ts';
import type { SearchEntry } from '../search-entry.ts';
import { openSearch, type Search } from './search.ts';

const entry = (
  kind: SearchEntry['kind'],
  key: string,
  title: string,
  more: Partial<SearchEntry> = {},
): SearchEntry => ({
  kind,
  key,
  path: `/${kind}/${key}/`,
  title,
  names: [],
  summary: '',
  body: [],
  asides: [],
  themes: [],
  cities: [],
  ...more,
});

const entries = [
  entry('cities', 'lyon', 'Lyon'),
  entry('guides', 'housing', 'Secure housing', { body: ['How to find a home in Lyon.'] }),
  entry('practices', 'shelter', 'A shelter', { body: ['Housing for a night. The city pays.'] }),
  entry('tool', 'assessment', 'Self-assessment', { names: [['assess my city', 0]] }),
  entry('glossary', 'benchmark', 'Benchmark', { names: [['assess my city', 1]], summary: 'What to assess.' }),
  entry('pages', 'about', 'About', { body: ['Anti-rumours, Müller, constructor.'] }),
  ...Array.from({ length: 8 }, (_, place) =>
    entry('practices', `other-${place}`, `Other ${place}`, { body: ['The city.'] }),
  ),
];

async function open(list = entries, synonyms: string[][] = [], textsRead: string[] = []): Promise<Search> {
  const toName = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const { index, files } = makeIndex(list, 'en', toName);
  const read = async <Value>(name: string) => JSON.parse(files.get(name) ?? 'null') as Value;
  return openSearch(
    {
      language: async () => ({ parts: ['1/'], synonyms, kinds: {}, themes: {}, cities: {}, words: {} }),
      index: async () => index,
      terms: (_, name) => read(name),
      words: (_, name) => read(name),
      text: async (kind, key) => {
        textsRead.push(key);
        return list.find((one) => one.kind === kind && one.key === key) as SearchEntry;
      },
    },
    'en',
  );
}
const ask = async (query: string, synonyms: string[][] = []) =>
  (await (await open(entries, synonyms)).ask(query)).hits.map(({ key }) => key);

test('the same entries make the same index, in whatever order they come', () => {
  const make = (list: SearchEntry[]) => JSON.stringify([...makeIndex(list, 'en', String).files]);
  expect(make(entries.toReversed())).toBe(make(entries));
});

test('a text about a city comes before the page of the city’s name only where it says more', async () => {
  expect(await ask('housing')).toEqual(['housing', 'shelter']);
  expect(await ask('lyon housing')).toEqual(['housing', 'lyon', 'shelter']);
});

test('whoever types an everyday name finds what it means first', async () => {
  expect((await ask('assess my city')).slice(0, 2)).toEqual(['assessment', 'benchmark']);
  expect((await ask('how do I assess my city')).slice(0, 1)).toEqual(['assessment']);
});

test('a name is found by its telling words, in any order, and inside a longer question', async () => {
  const list = [
    entry('services', 'permit', 'Papers', { names: [['carte de séjour', 0]], body: ['Ask in time.'] }),
    entry('services', 'work', 'Work', {
      body: ['Whoever lost a job may keep the carte. The séjour is legal. Lost, lost.'],
    }),
    ...entries,
  ];
  for (const query of ['sejour carte', 'my carte de sejour', 'lost carte de sejour'])
    expect((await (await open(list)).ask(query)).hits[0]?.key, query).toBe('permit');
});

test('words between quotation marks cost few requests, however many pages hold them apart', async () => {
  const list = Array.from({ length: 80 }, (_, place) =>
    entry('practices', `course-${place}`, `Course ${place}`, { body: ['A language course.'] }),
  );
  const read: string[] = [];
  const { hits } = await (await open(list, [], read)).ask('"language course"');
  expect(hits.length).toBeGreaterThan(10);
  expect(read.length).toBeLessThanOrEqual(24);
});

test('of two pages that answer as well, one that must not give itself away comes second', async () => {
  const list = [entry('services', 'page-1xjp0jt', 'A lawyer'), entry('services', 'work', 'A lawyer')];
  const { hits } = await (await open(list)).ask('lawyer');
  expect(hits.map(({ key }) => key)).toEqual(['work', 'page-1xjp0jt']);
});

test('other words for the same thing find it too, after the word itself', async () => {
  expect(await ask('accommodation')).toEqual([]);
  expect(await ask('accommodation', [['accommodation', 'housing']])).toEqual(['housing', 'shelter']);
});

test('a word that is still typed finds what goes on from it', async () => {
  expect(await ask('hous')).toEqual(['housing', 'shelter']);
  expect(await ask('shelt')).toEqual(['shelter']);
});

test('a word that hardly any page holds is taken for a beginning as well', async () => {
  const list = [entry('pages', 'titles', 'Langu'), entry('guides', 'learning', 'Languages'), ...entries];
  const { hits } = await (await open(list)).ask('langu');
  expect(hits.map(({ key }) => key)).toEqual(['titles', 'learning']);
});

test('a misspelt word that happens to begin a rare one finds the far commoner word, and the rare one after it', async () => {
  const list = [
    entry('practices', 'scholarships', 'Scholarships', { body: ['Students learn.'] }),
    ...Array.from({ length: 6 }, (_, place) => entry('services', `school-${place}`, `School ${place}`)),
    ...entries,
  ];
  const { hits, mended } = await (await open(list)).ask('schol');
  expect(mended).toBe('school');
  expect(hits.map(({ key }) => key).at(0)).toBe('school-0');
  expect(hits.map(({ key }) => key).at(-1)).toBe('scholarships');
  expect((await (await open(list)).ask('scholar')).mended).toBeUndefined();
  expect((await (await open(list.slice(0, 4))).ask('schol')).mended).toBeUndefined();
});

test('a keyboard without umlauts, a joined word and the name of a property find what they mean', async () => {
  expect(await ask('Mueller')).toEqual(['about']);
  expect(await ask('antirumours')).toEqual(['about']);
  expect(await ask('constructor')).toEqual(['about']);
  expect(await ask('hasOwnProperty')).toEqual([]);
});

test('where no page holds all words, those that hold some are shown, and it is said', async () => {
  const { hits, isPartial } = await (await open()).ask('shelter zebra');
  expect(hits.map(({ key }) => key)).toContain('shelter');
  expect(isPartial).toBe(true);
});

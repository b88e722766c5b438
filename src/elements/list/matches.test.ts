import { expect, it } from 'vitest';
import { type FilterCard, Matches } from './matches.ts';

/** Pages of two cards each, and how many of them were read. */
function makePages(cities: string[]) {
  const read = { pages: 0 };
  async function* pages(): AsyncGenerator<FilterCard[]> {
    for (let start = 0; start < cities.length; start += 2) {
      read.pages += 1;
      yield cities.slice(start, start + 2).map((city) => ({ dataset: { city } }));
    }
  }
  return { read, pages: pages() };
}
const cityOf = (cards: readonly FilterCard[]) => cards.map(({ dataset }) => dataset['city']);

it('takes what fits, in the order of the list', async () => {
  const matches = new Matches(makePages(['ghent', 'lyon ghent', 'lyon', 'ghent']).pages, { city: 'ghent' });
  expect(cityOf(await matches.take(2))).toEqual(['ghent', 'lyon ghent']);
  expect(cityOf(await matches.take(2))).toEqual(['ghent']);
  expect(await matches.take(2)).toEqual([]);
});

it('reads no more pages than it needs', async () => {
  const { pages, read } = makePages(['ghent', 'ghent', 'ghent', 'ghent', 'ghent', 'ghent']);
  const matches = new Matches(pages, { city: 'ghent' });
  await matches.take(2);
  expect(read.pages).toBe(1);
  expect(await matches.count()).toBe(4);
  expect(read.pages).toBe(3);
});

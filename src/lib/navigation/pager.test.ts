import { expect, it } from 'vitest';
import { loadSmallSite, toLocale } from '../../../tests/support/small-site.ts';
import { getPager } from './pager.ts';

const site = await loadSmallSite();
const read = (number: number, entries: number) => getPager(site, toLocale(site, 'en'), '/en/guides/', number, entries);
const names = (number: number, entries: number) =>
  read(number, entries)?.items.map((item) =>
    item === 'gap' ? '…' : item.isCurrent ? `[${item.number}]` : item.number,
  );

it('a list of one page needs no way to others', () => {
  expect([read(1, 0), read(1, 48)]).toEqual([undefined, undefined]);
  expect(read(1, 49)?.count).toBe(2);
});

it('leads to the page before and the page after', () => {
  expect(read(1, 144)).toMatchObject({ previous: undefined, next: '/en/guides/page/2/' });
  expect(read(2, 144)).toMatchObject({ previous: '/en/guides/', next: '/en/guides/page/3/' });
  expect(read(3, 144)).toMatchObject({ previous: '/en/guides/page/2/', next: undefined });
});

it('names the first page, the last one and those around this one', () => {
  expect(names(1, 96)).toEqual(['[1]', 2]);
  expect(names(1, 5000)).toEqual(['[1]', 2, '…', 105]);
  expect(names(50, 5000)).toEqual([1, '…', 49, '[50]', 51, '…', 105]);
  expect(names(105, 5000)).toEqual([1, '…', 104, '[105]']);
});

it('names a page rather than leave it out alone', () => {
  expect(names(4, 288)).toEqual([1, 2, 3, '[4]', 5, 6]);
});

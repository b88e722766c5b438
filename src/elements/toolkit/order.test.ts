import { expect, it } from 'vitest';
import { buildOrder, toLocalDay } from './order.ts';

const entry = (title: string) => ({ title, path: `/en/${title}/`, type: 'Guide', summary: '' });
const index = {
  'guides/a': { ...entry('a'), chapter: '/data/chapters/guides/a.en.json', bytes: 1000 },
  'benchmarks/b#c': { ...entry('c'), chapter: '/data/chapters/benchmarks/b.en.json' },
  'cities/d': { ...entry('d'), type: 'City' },
};
const item = (id: string) => ({ id, title: id, path: '/x/' });
const order = buildOrder(
  ['cities/d', 'benchmarks/b#c', 'guides/gone', 'guides/a', 'toString/x'].map(item),
  index,
  'https://x.example',
);

it('takes chapters in the order of the list, a key factor from the chapter of its benchmark', () => {
  expect(order.parts).toEqual([
    { id: 'benchmarks/b#c', title: 'c', chapter: '/data/chapters/benchmarks/b.en.json' },
    { id: 'guides/a', title: 'a', chapter: '/data/chapters/guides/a.en.json' },
  ]);
});

it('leads to pages without a chapter, and counts what is gone', () => {
  expect(order.elsewhere).toEqual([{ title: 'd', type: 'City', url: 'https://x.example/en/d/' }]);
  expect(order.gone).toBe(2);
});

it('adds up the files of an archive and names the whole list', () => {
  expect(order.bytes).toBe(1000);
  expect(order.fragment).toBe('#list=1:cities/d,benchmarks/b.c,guides/gone,guides/a,toString/x');
});

it('takes the day where the reader is', () => {
  expect(toLocalDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

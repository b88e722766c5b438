import { describe, expect, it } from 'vitest';
import { addItem, cleanLine, emptyCover, readingArea, removeItem, withItems } from './reading-items.ts';
import { formatListLink, parseListLink } from './reading-link.ts';
import { moveItem } from './reading-order.ts';
import { formatListText } from './reading-text.ts';
import { migrate } from './storage.ts';

const item = (id: string) => ({ id, title: id, path: `/en/${id}/` });
const [a, b, c] = [item('guides/a'), item('practices/b'), item('pages/c')];
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('the reading list', () => {
  it('keeps an entry once, at the end', () => {
    expect(addItem([a, b], c)).toEqual([a, b, c]);
    expect(addItem([a, b], { ...a, title: 'again' })).toEqual([a, b]);
    expect(removeItem([a, b], 'guides/a')).toEqual([b]);
  });

  it('moves an entry, never beyond the ends', () => {
    expect(ids(moveItem([a, b, c], 'practices/b', -1))).toEqual(['practices/b', 'guides/a', 'pages/c']);
    expect(ids(moveItem([a, b, c], 'practices/b', 1))).toEqual(['guides/a', 'pages/c', 'practices/b']);
    expect(moveItem([a, b, c], 'guides/a', -1)).toEqual([a, b, c]);
    expect(moveItem([a, b, c], 'pages/c', 5)).toEqual([a, b, c]);
    expect(moveItem([a], 'gone/x', 1)).toEqual([a]);
  });

  it.each([
    [[{ ...a, path: 'javascript:alert(1)' }]],
    [[{ ...a, path: '//evil.example/' }]],
    [[{ ...a, id: '../x' }]],
    [[{ ...a, title: 7 }]],
    [{ 0: a }],
  ])('is not read from %j', (items) => {
    expect(readingArea.parse({ items, cover: emptyCover })).toBeUndefined();
  });

  it.each([null, [], { items: [a] }, { items: [a], cover: { title: 7, audience: '' } }])(
    'is not read from %j, which has no cover',
    (value) => {
      expect(readingArea.parse(value)).toBeUndefined();
    },
  );

  it('of the first version is read with an empty cover', () => {
    expect(readingArea.parse(migrate(readingArea, [a, b], 1))).toEqual({ items: [a, b], cover: emptyCover });
  });

  it('holds key factors of benchmarks', () => {
    const factor = { ...item('benchmarks/b#c'), path: '/en/benchmarks/b/#c' };
    expect(readingArea.parse({ items: [factor], cover: emptyCover })?.items).toEqual([factor]);
  });

  it('changes without its cover', () => {
    const cover = { title: 'Ours', audience: 'Town' };
    expect(withItems((items) => addItem(items, b))({ items: [a], cover })).toEqual({ items: [a, b], cover });
  });
});

describe('the list as text', () => {
  it('has number, title, kind, summary and full address, and what it knew of an entry that is gone', () => {
    const index = { 'guides/a': { title: 'Un guide', path: '/fr/guides/a/', type: 'Guide', summary: 'Résumé.' } };
    expect(formatListText('Ma liste', [b, a], index, 'https://x.example')).toBe(
      'Ma liste\n\n1. practices/b\n   https://x.example/en/practices/b/\n\n2. Un guide (Guide)\n   Résumé.\n   https://x.example/fr/guides/a/\n',
    );
  });
});

describe('a line on the cover', () => {
  it('has no control characters, no half letters, and an end', () => {
    expect(cleanLine(' A\u0000\ntown\ud800 ')).toBe('A town');
    expect(cleanLine('é'.repeat(500))).toBe('é'.repeat(160));
    expect(cleanLine('Ville & <b>')).toBe('Ville & <b>');
  });
});

describe('a link to a list', () => {
  const entry = { title: '', path: '', type: '', summary: '' };
  const index = { 'guides/a': entry, 'practices/b': entry };

  it('names entries by id, and is read back', () => {
    expect(formatListLink([b, a])).toBe('#list=1:practices/b,guides/a');
    expect(parseListLink('#list=1:practices/b,guides/a', index)).toEqual({
      ids: ['practices/b', 'guides/a'],
      unknown: 0,
    });
  });

  it('names a key factor without a second number sign', () => {
    const link = formatListLink([item('benchmarks/b#c')]);
    expect(link).toBe('#list=1:benchmarks/b.c');
    expect(parseListLink(link, { 'benchmarks/b#c': entry })?.ids).toEqual(['benchmarks/b#c']);
  });

  it('counts what the site has no more and drops what is no id', () => {
    expect(parseListLink('#list=1:guides/a,guides/gone,<script>,__proto__,guides/a', index)).toEqual({
      ids: ['guides/a'],
      unknown: 1,
    });
    expect(parseListLink('#list=1:toString/x', index)?.ids).toEqual([]);
  });

  it.each(['', '#list', '#list=2:guides/a', '#plan=1:x'])('is not read from %j', (fragment) => {
    expect(parseListLink(fragment, index)).toBeUndefined();
  });
});

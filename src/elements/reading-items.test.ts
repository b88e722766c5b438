import { describe, expect, it } from 'vitest';
import { addItem, readingArea, removeItem } from './reading-items.ts';
import { formatListLink, parseListLink } from './reading-link.ts';
import { moveItem } from './reading-order.ts';
import { formatListText } from './reading-text.ts';

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
  ])('is not read from %j', (value) => {
    expect(readingArea.parse(value)).toBeUndefined();
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

import { describe, expect, it } from 'vitest';
import { formatSearchState, isEmptySearch, parseSearchState, splitExcerpt } from './search-state.ts';

describe('the state of a search', () => {
  it('is read from an address and written back unchanged', () => {
    const address = '?q=guichet+unique&theme=One-stop-shops&city=Vienne';
    expect(formatSearchState(parseSearchState(address))).toBe(address);
  });

  it('ignores what the search does not know', () => {
    expect(parseSearchState('?q=x&colour=blue')).toEqual({ query: 'x', filters: {} });
  });

  it('is empty without words and filters, and leaves the address clean', () => {
    expect(isEmptySearch(parseSearchState('?q=%20'))).toBe(true);
    expect(formatSearchState({ query: '', filters: {} })).toBe('');
    expect(isEmptySearch(parseSearchState('?type=Guide'))).toBe(false);
  });
});

describe('an excerpt', () => {
  it('is split into words and matches', () => {
    expect(splitExcerpt('a <mark>one-stop</mark> shop')).toEqual([
      { text: 'a ', isMatch: false },
      { text: 'one-stop', isMatch: true },
      { text: ' shop', isMatch: false },
    ]);
  });

  it('never carries markup of a text into the page', () => {
    expect(splitExcerpt('&lt;script&gt; &amp;lt;')).toEqual([{ text: '<script> &lt;', isMatch: false }]);
  });
});

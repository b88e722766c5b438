import { describe, expect, it } from 'vitest';
import { formatSearchState, isEmptySearch, parseSearchState } from './search-state.ts';

describe('the state of a search', () => {
  it('is read from an address and written back unchanged', () => {
    const address = '?q=guichet+unique&theme=one-stop-shops&city=vienna';
    expect(formatSearchState(parseSearchState(address))).toBe(address);
  });

  it('ignores what the search does not know', () => {
    expect(parseSearchState('?q=x&colour=blue')).toEqual({ query: 'x', filters: {} });
  });

  it('is empty without words and filters, and leaves the address clean', () => {
    expect(isEmptySearch(parseSearchState('?q=%20'))).toBe(true);
    expect(formatSearchState({ query: '', filters: {} })).toBe('');
    expect(isEmptySearch(parseSearchState('?type=guides'))).toBe(false);
  });
});

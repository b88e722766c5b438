import { describe, expect, it } from 'vitest';
import { formatFilterState, matchesFilter, parseFilterState } from './filter-state.ts';

const allowed = new Map([
  ['theme', new Set(['gender', 'strategy'])],
  ['city', new Set(['vienna'])],
]);

describe('the state of a filter', () => {
  it('is read from an address and written back unchanged', () => {
    const state = parseFilterState('?theme=gender&city=vienna', allowed);
    expect(state).toEqual({ theme: 'gender', city: 'vienna' });
    expect(formatFilterState(state, ['theme', 'city'])).toBe('?theme=gender&city=vienna');
  });

  it('ignores facets and keys that the list does not have', () => {
    expect(parseFilterState('?theme=atlantis&colour=blue&city=vienna', allowed)).toEqual({ city: 'vienna' });
  });

  it('leaves the address clean when nothing is narrowed', () => {
    expect(formatFilterState({}, ['theme'])).toBe('');
  });
});

describe('an item of a list', () => {
  it('passes when it has every chosen key among its own', () => {
    expect(matchesFilter({ theme: 'gender strategy', city: 'vienna' }, { theme: 'strategy' })).toBe(true);
    expect(matchesFilter({ theme: 'gender strategy', city: 'vienna' }, { theme: 'strategy', city: 'vienna' })).toBe(
      true,
    );
  });

  it('does not pass on part of a key or without the facet', () => {
    expect(matchesFilter({ theme: 'gender' }, { theme: 'gen' })).toBe(false);
    expect(matchesFilter({}, { city: 'vienna' })).toBe(false);
  });
});

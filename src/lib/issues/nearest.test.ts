import { describe, expect, it } from 'vitest';
import { editDistance, getNearest, getNearestName } from './nearest.ts';

describe('editDistance', () => {
  it.each([
    ['title', 'title', 0],
    ['titel', 'title', 1],
    ['tile', 'title', 1],
    ['', 'abc', 3],
    ['lyon', 'nylo', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is not counted out beyond a limit', () => {
    expect(editDistance('lyon', 'nylo', 3)).toBe(3);
    expect(editDistance('lyon', 'nantes', 3)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance('a', 'abcdef', 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('getNearest', () => {
  it('gives the three nearest names, nearest first, then in the order of the alphabet', () => {
    expect(getNearest('lyom', ['nantes', 'lyons', 'lyon', 'lynn', 'leon'])).toEqual(['lyon', 'leon', 'lynn']);
  });

  it('knows a longer key by a part of it', () => {
    expect(getNearest('vienna', ['vienna-startwien', 'sofia-bureau'])).toEqual(['vienna-startwien']);
  });

  it('does not mind capitals', () => {
    expect(getNearestName('FR', ['en', 'fr'])).toBe('fr');
  });

  it('says nothing rather than something far away', () => {
    expect(getNearestName('de', ['en', 'fr', 'ar'])).toBe('');
    expect(getNearestName('mood', ['title', 'summary'])).toBe('');
  });
});

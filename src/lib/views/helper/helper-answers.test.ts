import { describe, expect, it } from 'vitest';
import { loadSite } from '../../content/load.ts';
import { getSizeOf } from './helper-answers.ts';

const site = await loadSite('tests/fixtures/three-locales');

describe('the size of a city', () => {
  it.each([
    [49_999, 'small'],
    [50_000, 'medium'],
    [250_000, 'medium'],
    [250_001, 'large'],
  ] as const)('with %i inhabitants is %s', (inhabitants, size) => {
    expect(getSizeOf(site, inhabitants)).toBe(size);
  });
});

import { describe, expect, it } from 'vitest';
import { getSize } from './helper-answers.ts';

describe('the size of a city', () => {
  it.each([
    [49_999, 'small'],
    [50_000, 'medium'],
    [250_000, 'medium'],
    [250_001, 'large'],
  ] as const)('with %i inhabitants is %s', (inhabitants, size) => {
    expect(getSize(inhabitants)).toBe(size);
  });
});

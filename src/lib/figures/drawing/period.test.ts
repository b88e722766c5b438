import { describe, expect, it } from 'vitest';
import { toSpan, toTicks } from './period.ts';

describe('toSpan', () => {
  it('runs to the end of the last year or month', () => {
    expect(toSpan('2020', '2022')).toEqual([2020, 2023]);
    expect(toSpan('2021-07', '2021-12')[1]).toBeCloseTo(2022, 5);
  });

  it('puts a lone date in the middle of what it names', () => {
    expect(toSpan('2020')).toEqual([2020.5, 2020.5]);
  });
});

describe('toTicks', () => {
  it('covers all years with at most as many marks as asked', () => {
    expect(toTicks(2015, 2025, 13)).toHaveLength(11);
    expect(toTicks(2015, 2025, 6)).toEqual([2014, 2016, 2018, 2020, 2022, 2024, 2026]);
  });
});

import { describe, expect, it } from 'vitest';
import { renderRadar, toSeries } from './radar.ts';

describe('a radar', () => {
  it('has a ring per level and a numbered station per factor', () => {
    const svg = renderRadar(6);
    expect(svg.match(/class="ring"/g)).toHaveLength(5);
    expect(svg.match(/class="station"/g)).toHaveLength(6);
    expect(svg).toContain('>6</text>');
  });

  it('draws a level further out the higher it is, and nothing for what has none', () => {
    const series = toSeries('now', ['a', 'b', 'c'], { a: { now: 5 }, b: { isNotApplicable: true, now: 2 }, c: {} });
    expect(series.values).toEqual([5, undefined, undefined]);
    const svg = renderRadar(3, [series]);
    expect(svg).toContain('<g class="now"><circle class="mark" cx="200" cy="45" r="6"/></g>');
  });
});

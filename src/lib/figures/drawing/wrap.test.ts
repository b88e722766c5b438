import { describe, expect, it } from 'vitest';
import { measure } from './metrics.ts';
import { wrap } from './wrap.ts';

const style = { size: 16, weight: 400 } as const;

describe('wrap', () => {
  it('keeps short words on one line', () => {
    expect(wrap('One door', style, 200).lines).toEqual(['One door']);
  });

  it('evens lines out, so that the last is no orphan', () => {
    const { lines } = wrap('Assurance maladie et première visite médicale', style, 300);
    const [first = 0, second = 0] = lines.map((line) => measure(line, 16, 400));
    expect(lines).toHaveLength(2);
    expect(Math.abs(first - second)).toBeLessThan(80);
  });

  it('keeps hyphens together while the word fits a line', () => {
    expect(wrap('Design a one-stop-shop', style, 130).lines).toEqual(['Design a', 'one-stop-shop']);
  });

  it('breaks at hyphens a word that is too long for a line', () => {
    const block = wrap('Saint-Jean-de-la-Ruelle', style, 110);
    expect(block.lines.length).toBeGreaterThan(1);
    expect(block.fits).toBe(true);
  });

  it('never starts a line with a French sign', () => {
    for (let width = 60; width < 200; width += 5) {
      const { lines } = wrap('Visite : qui répond à la question ?', style, width);
      expect(lines.filter((line) => /^[:?]/.test(line))).toEqual([]);
    }
  });

  it('says when a word does not fit', () => {
    expect(wrap('Incomprehensibilities', style, 60).fits).toBe(false);
  });
});

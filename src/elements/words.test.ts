import { describe, expect, it } from 'vitest';
import { fillWords, formatCount } from './words.ts';

describe('words with a number', () => {
  const english = { doneOne: '{count} of {total} done', doneOther: '{count} of {total} done!' };

  it('take the plural form of the language', () => {
    expect(formatCount(english, 'done', 'en', 1, { total: 3 })).toBe('1 of 3 done');
    expect(formatCount(english, 'done', 'en', 0, { total: 3 })).toBe('0 of 3 done!');
    expect(formatCount({ keptOne: '{count} fiche', keptOther: '{count} fiches' }, 'kept', 'fr', 0)).toBe('0 fiche');
  });

  it('fall back to the general form', () => {
    expect(formatCount({ keptOther: '{count}' }, 'kept', 'fr', 1)).toBe('1');
  });

  it('leave a place without value as it is, and never read code in a value', () => {
    expect(fillWords('{a} {b}', { a: '$& {b}' })).toBe('$& {b} {b}');
    expect(fillWords(undefined, {})).toBe('');
  });
});

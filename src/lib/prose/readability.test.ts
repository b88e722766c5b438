import { describe, expect, it } from 'vitest';
import { measureReadability, splitSentences } from './readability.ts';

describe('readability', () => {
  it('counts short words in short sentences as easy', () => {
    const { age, long } = measureReadability('Bring your card. Ask for help. It is free.');
    expect(age).toBeLessThan(8);
    expect(long).toEqual([]);
  });

  it('counts long words in long sentences as hard', () => {
    const hard =
      'Interinstitutional coordination mechanisms notwithstanding, municipal administrations systematically underestimate implementation requirements.';
    expect(measureReadability(hard).age).toBeGreaterThan(18);
  });

  it('names the sentences that are too long', () => {
    const sentence = `${'word '.repeat(26).trim()}.`;
    expect(measureReadability(`Short. ${sentence}`).long).toEqual([sentence]);
  });

  it('ends a sentence at a line end, as after a heading', () => {
    expect(splitSentences('A heading\nA sentence. Another “one.” And 3.5 km')).toEqual([
      'A heading',
      'A sentence.',
      'Another “one.”',
      'And 3.5 km',
    ]);
  });
});

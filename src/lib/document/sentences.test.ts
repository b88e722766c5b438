import { describe, expect, it } from 'vitest';
import { hashSentence, toSentences } from './sentences.ts';

describe('toSentences', () => {
  it.each([
    ['Come early. Bring a photo!', ['Come early.', 'Bring a photo!']],
    ['A heading\n\nOne “line.” Another', ['A heading', 'One “line.”', 'Another']],
    ['Est-ce payant\u00a0? Non.', ['Est-ce payant\u00a0?', 'Non.']],
    ['هل هو مجاني؟ نعم.', ['هل هو مجاني؟', 'نعم.']],
    ['It costs 3.50 euros. …', ['It costs 3.50 euros.']],
  ])('cuts %j', (text, sentences) => {
    expect(toSentences(text)).toEqual(sentences);
  });
});

it('the hash of a sentence changes with its words only', () => {
  expect(hashSentence('«\u00a0Venez tôt\u00a0!\u00a0»')).toBe(hashSentence('« Venez tôt ! »'));
  expect(hashSentence('Come at 9.')).not.toBe(hashSentence('Come at 8.'));
  expect(hashSentence('a')).toMatch(/^[0-9a-f]{4}$/);
});

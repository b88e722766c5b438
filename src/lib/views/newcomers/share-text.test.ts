import { describe, expect, it } from 'vitest';
import { buildShareText, MESSAGE_LENGTH } from './share-text.ts';

const url = 'https://passerelle.example/fr/nouveaux-arrivants/s-inscrire/';

describe('buildShareText', () => {
  it('says what, which number and where to read on', () => {
    expect(
      buildShareText({ title: 'S’inscrire', summary: 'Vous avez huit jours.', phone: '+32 2 279 49 70', url }),
    ).toBe(`S’inscrire: Vous avez huit jours. ☎ +32 2 279 49 70 ${url}`);
  });

  it('fits in one message whatever it is made of, and keeps the number and the address whole', () => {
    for (const words of [
      'word '.repeat(60),
      'سجّل عنوانك في البلدية، '.repeat(12),
      'слово '.repeat(60),
      'x'.repeat(300),
    ]) {
      const text = buildShareText({ title: words, summary: words, phone: '112', url });
      expect(text.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
      expect(text).toContain(`☎ 112 ${url}`);
    }
  });

  it('leaves out a summary of which only a scrap would fit', () => {
    const title = 'A title that takes nearly all the room that there is in a message for sure';
    expect(buildShareText({ title, summary: 'One two three four five six seven eight', url })).toBe(`${title} ${url}`);
  });
});

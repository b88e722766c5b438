import { describe, expect, it } from 'vitest';
import { typeset } from './typography.ts';

const show = (text: string) => text.replaceAll('\u202f', '·').replaceAll('\u00a0', '_');

describe('typeset', () => {
  it.each([
    ['Qui ? Vous ! Oui ; non', 'Qui·? Vous·! Oui·; non'],
    ['Voici : un', 'Voici_: un'],
    ['« Bonjour »', '«·Bonjour·»'],
    ["l'eau d'ici", 'l’eau d’ici'],
    ['et puis...', 'et puis…'],
    ['trop....', 'trop....'],
    ['Qui\u00a0? Voici\u202f:', 'Qui·? Voici_:'],
    ['de 10:30 à 18:00', 'de 10:30 à 18:00'],
    ['à 18 : 30', 'à 18 : 30'],
    ['En 2024 : dix', 'En 2024_: dix'],
    ['a:b, c;d', 'a:b, c;d'],
    ["https://x.org/?a=l'b...c !", "https://x.org/?a=l'b...c·!"],
    ["`l'a ; b` ; c", "`l'a ; b`·; c"],
    [' ?', '·?'],
    ['« https://x.org/ »', '«·https://x.org/·»'],
  ])('sets the French %j', (text, expected) => {
    expect(show(typeset(text, 'fr'))).toBe(expected);
  });

  it('knows French by its language, whatever the country', () => {
    expect(show(typeset('Qui ?', 'fr-BE'))).toBe('Qui·?');
    expect(typeset('Who ?', 'frr')).toBe('Who ?');
  });

  it.each(['en', 'ar', 'uk'])('leaves %s as it is written', (lang) => {
    const text = 'It\'s "so" ; really ? yes... no';
    expect(typeset(text, lang)).toBe(text);
  });

  it('changes nothing when done twice, and only spaces and marks', () => {
    const alphabet = [..."aé1 \u00a0\u202f;:!?«».'’`@/-", 'https://', 'www.'];
    let seed = 7;
    for (let round = 0; round < 3000; round += 1) {
      let text = '';
      for (let length = 0; length < 14; length += 1) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += alphabet[seed % alphabet.length];
      }
      const once = typeset(text, 'fr');
      expect(typeset(once, 'fr'), JSON.stringify(text)).toBe(once);
      const bare = (words: string) => words.replace(/[\s]/g, '').replaceAll('…', '...').replaceAll('’', "'");
      expect(bare(once)).toBe(bare(text));
    }
  });
});

/** Letters that Unicode does not take apart, and those that keyboards lack. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ґ: 'г',
  // Arabic: forms that people write for one another.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const LETTERS = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Accents, vowel signs, and the stroke that stretches Arabic words. */
const SIGNS = /[\p{M}\u0640\u00ad\u200b-\u200f\u2060]/gu;

/** Arabic and Persian digits. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * What is left of a word when case, accents, ligatures, vowel signs and forms of letters are taken away: `Œuvre` → `oeuvre`,
 * `أُسرة` → `اسره`, `١١٢` → `112`. Texts and queries go through it alike.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(SIGNS, '')
    .replace(LETTERS, (letter) => letters[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15));

/** Latin letters that do not come apart into a letter and an accent. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

const LONGEST = 60;

/** Makes the id of a heading from its words: `Où aller ?` → `ou-aller`, `أين تذهب` stays as it is. */
export function toSlug(words: string): string {
  let slug = '';
  for (const character of words.normalize('NFC').toLowerCase()) {
    slug += /\p{Script=Latin}/u.test(character) ? fold(character) : character;
  }
  // Long headings are cut between two words.
  const parts = slug.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '');
  slug = parts.shift()?.slice(0, LONGEST) ?? 'heading';
  for (const part of parts) {
    if (slug.length + part.length >= LONGEST) break;
    slug += `-${part}`;
  }
  // Validators and style sheets want a letter first.
  return /^\p{L}/u.test(slug) ? slug : `h-${slug}`;
}

const fold = (letter: string): string => LATIN[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');

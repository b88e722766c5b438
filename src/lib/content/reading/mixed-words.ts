/** A word with a letter of another alphabet that looks the same. */
export interface MixedWord {
  /** From 0. */
  column: number;
  found: string;
  /** The letters that do not belong. */
  letters: string;
}

/** Letters of one alphabet that look like one of the other. */
const LATIN_LIKE_CYRILLIC = /^[aceiopxyABCEHIKMOPTXj]+$/;
const CYRILLIC_LIKE_LATIN = /^[асеіорхуАВСЕНІКМОРТХј]+$/;

/** The name of a tag has an issue of its own. */
const WORD = /(?<![<\p{L}\p{M}]|<\/)[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{sc=Cyrillic}/u;
const BOTH = /\p{sc=Latin}[\p{L}\p{M}]*\p{sc=Cyrillic}|\p{sc=Cyrillic}[\p{L}\p{M}]*\p{sc=Latin}/u;

/** Whether a text has a word with letters of two alphabets. */
export const hasMixedWord = (text: string): boolean => CYRILLIC.test(text) && BOTH.test(text);

/**
 * Finds words in which a letter only looks right. The search does not find them, and they are read aloud wrongly.
 * `SMSкою` is no such word: its Latin letters are meant.
 */
export function findMixedWords(line: string): MixedWord[] {
  if (!hasMixedWord(line)) return [];
  return [...line.matchAll(WORD)].flatMap(({ 0: found, index: column }) => {
    const latin = found.replace(/\P{sc=Latin}/gu, '');
    const cyrillic = found.replace(/\P{sc=Cyrillic}/gu, '');
    if (latin === '' || cyrillic === '') return [];
    if (cyrillic.length >= latin.length && LATIN_LIKE_CYRILLIC.test(latin)) return { column, found, letters: latin };
    return CYRILLIC_LIKE_LATIN.test(cyrillic) ? { column, found, letters: cyrillic } : [];
  });
}

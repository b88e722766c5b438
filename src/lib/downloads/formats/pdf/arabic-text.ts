/**
 * Arabic words in a PDF, so that they can be searched, copied and read aloud. Measured with the text layers of Chromium's
 * reader, Poppler and PDF.js: with vowel marks and lam-alef as Typst writes them, two to four words of ten were broken.
 */

/** Short vowels, doubling and endings, which Arabic print leaves out as a rule. */
const VOWEL_MARKS = /[\u064b-\u0652\u0670]/g;

/** Takes the vowel marks out: the layout draws each as a piece of text of its own, which parts the word that it stands in. */
export const dropVowelMarks = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(VOWEL_MARKS, '') : value,
  ) as T;

/** Lam and the alefs that it is joined with, as a PDF writes the letters of one sign, and the same sign as one letter. */
const JOINED: readonly (readonly [letters: string, sign: string])[] = [
  ['06440622', 'FEF5'],
  ['06440623', 'FEF7'],
  ['06440625', 'FEF9'],
  ['06440627', 'FEFB'],
];

/**
 * Says that the sign lam-alef stands for one letter, not for two: programs turn a line around letter by letter, and gave
 * those two back the wrong way round. The file has the same length, so every position in it stays where it is.
 */
export function joinLamAlef(pdf: Uint8Array): Uint8Array {
  let file = Buffer.from(pdf).toString('latin1');
  for (const [letters, sign] of JOINED)
    file = file.replaceAll(`> <${letters}>\n`, `> <${sign}>${' '.repeat(letters.length - sign.length)}\n`);
  return Buffer.from(file, 'latin1');
}

import { createHash } from 'node:crypto';

/** The end of a sentence with the signs that close it, or of a line. */
const BETWEEN = /(?<=[.!?…؟۔]["”»’)]*)\s+|\n+/u;

/** Sentences of a plain text; a heading or an item of a list without a full stop is one of its own. */
export const toSentences = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Four hexadecimal digits that change with the letters and digits of a sentence, not with spaces and signs. */
export const hashSentence = (sentence: string): string =>
  createHash('sha256')
    .update(
      sentence
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, 4);

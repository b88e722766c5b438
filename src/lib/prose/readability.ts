/** How hard an English text is to read. */
export interface Readability {
  words: number;
  /** Age in years at which a reader follows the text with ease. */
  age: number;
  /** Sentences longer than the limit. */
  long: string[];
}

/** Words in a sentence beyond which a tired reader loses the thread. */
export const LONGEST_SENTENCE = 25;

/**
 * Measures a text by the Automated Readability Index, which needs letters, words and sentences only.
 * @see Smith and Senter, "Automated Readability Index", AMRL-TR-66-220, 1967; age is grade plus five.
 */
export function measureReadability(text: string): Readability {
  const sentences = splitSentences(text);
  const words = sentences.flatMap(splitWords);
  const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
  if (words.length === 0) return { words: 0, age: 0, long: [] };
  const grade = 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
  return {
    words: words.length,
    age: Math.round((grade + 5) * 10) / 10,
    long: sentences.filter((sentence) => splitWords(sentence).length > LONGEST_SENTENCE),
  };
}

/** Sentences of a plain text; a line end closes one, and so does a colon before a list of words. */
export const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["”’)]*)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const splitWords = (sentence: string): string[] => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

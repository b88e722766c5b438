import type { Random } from '../random.ts';
import type { Language } from './model.ts';

/** Writes sentences that mean nothing, with about as many different words as real texts of this length have. */
export interface Writer {
  /** Words in lower case, without a full stop. */
  phrase(words: number): string;
  sentence(words: number): string;
  /** Sentences of about so many words together. */
  prose(words: number): string;
}

/** Different words of the whole corpus in one language. */
const VOCABULARY = 12_000;

const common: Record<Language, string> = {
  en: 'the of and to in a is that for on with as at by from this be are it not or an have city town people service month work school office help first new each one two their who has can when where before after with about',
  fr: 'le la de et à les des en un une du est pour que dans par sur qui au plus avec ce ne pas se son ville personnes service mois travail école bureau aide première nouvelle chaque leurs deux peut quand avant après où sans',
};

const syllables: Record<Language, string> = {
  en: 'ba con der el fa gen hol in jus ke lor men nor op per qua ri sal ter un ver wil mar dis tion ness ing ly shi ther',
  fr: 'ba con dé el fa gé ho in jou ké lor men nou ou pré qua ri sa té un vé cha mar dis tion ment eur ique é rie',
};

export function createWriter(language: Language, random: Random): Writer {
  const short = common[language].split(' ');
  const parts = syllables[language].split(' ');
  const word = () => (random.below(2) === 0 ? random.pick(short) : toWord(random.skewed(VOCABULARY), parts));
  const phrase = (words: number) => Array.from({ length: words }, word).join(' ');
  const sentence = (words: number) => {
    const text = phrase(words);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const prose = (words: number) => {
    const sentences: string[] = [];
    for (let left = words; left > 0; left -= 14) sentences.push(sentence(8 + random.below(13)));
    return sentences.join(' ');
  };
  return { phrase, sentence, prose };
}

/** The word number `index`: its syllables are the digits of the number. */
function toWord(index: number, parts: readonly string[]): string {
  let text = '';
  for (let left = index + parts.length; left > 0; left = Math.floor(left / parts.length))
    text += parts[left % parts.length];
  return text;
}

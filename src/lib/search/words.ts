import { fold } from './fold.ts';

/** A word where it stands in a text. */
export interface FoundWord {
  /** Folded: `hôpital` → `hopital`. */
  word: string;
  start: number;
  end: number;
  /** Of a word written with hyphens: all its parts as one word, at the first of them. */
  joined?: string;
}

const APOSTROPHES = /['’ʼ`´ʹ＇]/;
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u00ad]*(?:['’ʼ`´ʹ＇\-‐‑][\p{L}\p{N}\p{M}\u0640\u00ad]+)*/gu;
const PIECE = /[^'’ʼ`´ʹ＇\-‐‑]+/g;

/** What French, Italian and Catalan write before a vowel, with an apostrophe: it is a word of its own, and says nothing. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|un)$/;

/** Written with an apostrophe, and one word nevertheless. */
const WHOLE = /^(?:aujourd|quelqu|presqu|prud)$/;

/**
 * Finds the words of a text: `l’école d’été` has two, `one-stop` has two that may be written as one, and `п’ять`,
 * whose apostrophe is a letter, is one.
 */
export function findWords(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!/['’ʼ`´ʹ＇\-‐‑]/.test(run)) words.push({ word: fold(run), start: index, end: index + run.length });
    else words.push(...takeApart(run, index));
  }
  return words.filter(({ word }) => word !== '');
}

function takeApart(run: string, index: number): FoundWord[] {
  const words: FoundWord[] = [];
  let joined = '';
  let glued = false;
  for (const { 0: piece, index: place } of run.matchAll(PIECE)) {
    const after = run[place + piece.length] ?? '';
    const word = fold(piece);
    const end = index + place + piece.length;
    const last = words.at(-1);
    const isElision = APOSTROPHES.test(after) && ELISION.test(word);
    const before = place > 0 ? (run[place - 1] ?? '') : '';
    if (isElision) {
      joined = '';
      continue;
    }
    // `city’s`: the mark of English is no word.
    if (APOSTROPHES.test(before) && word === 's' && last) continue;
    if (glued && last) {
      last.word += word;
      last.end = end;
    } else words.push({ word, start: index + place, end });
    joined += word;
    glued = APOSTROPHES.test(after) && (WHOLE.test(word) || !/^[a-z]/.test(word) || after === '');
  }
  const [first] = words;
  if (first && words.length > 1) words[0] = { ...first, joined };
  return words;
}

import { stemArabic, stemArabicVariant } from './stems/ar.ts';
import { stemEnglish } from './stems/en.ts';
import { stemSpanish } from './stems/es.ts';
import { stemFrench } from './stems/fr.ts';
import { stemUkrainian } from './stems/uk.ts';

type Stem = (word: string) => string;

/** By the first part of a language tag. Another language is searched by the words as they stand, and by their beginnings. */
const stems: Readonly<Record<string, Stem>> = {
  ar: stemArabic,
  en: stemEnglish,
  es: stemSpanish,
  fr: stemFrench,
  uk: stemUkrainian,
};

const LATIN = /^[a-z]/;
const OWN_SCRIPT: Readonly<Record<string, RegExp>> = { ar: /^[\u0620-\u06ff]/, uk: /^[\u0400-\u04ff]/ };

/**
 * The stem of a folded word. Words in another script than that of the language stay as they are.
 * @param lang BCP 47 tag
 */
export function stem(word: string, lang: string): string {
  const name = lang.split('-')[0] ?? lang;
  return (OWN_SCRIPT[name] ?? LATIN).test(word) ? (stems[name]?.(word) ?? word) : word;
}

/** Another stem that a word may have, where its language writes particles and words together. */
export const getOtherStem = (word: string, lang: string): string | undefined =>
  /^ar\b/.test(lang) ? stemArabicVariant(word) : undefined;

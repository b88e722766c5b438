import { stemArabic, stemArabicVariant } from './stems/ar.ts';
import { stemEnglish } from './stems/en.ts';
import { stemSpanish, stemSpanishVariant } from './stems/es.ts';
import { stemFrench } from './stems/fr.ts';
import { stemUkrainian, stemUkrainianVariant } from './stems/uk.ts';

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

/** The same for a second stem that a word may have: where a language writes particles and words together, or endings look alike. */
const variants: Readonly<Record<string, (word: string) => string | undefined>> = {
  ar: stemArabicVariant,
  es: stemSpanishVariant,
  uk: stemUkrainianVariant,
};

/** Another stem that a folded word may have. @param lang BCP 47 tag */
export function getOtherStem(word: string, lang: string): string | undefined {
  const name = lang.split('-')[0] ?? lang;
  return (OWN_SCRIPT[name] ?? LATIN).test(word) ? variants[name]?.(word) : undefined;
}

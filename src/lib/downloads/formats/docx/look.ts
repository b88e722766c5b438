import { lineTone, printInk } from '../../../figures/drawing/ink.ts';
import type { Tone } from '../../../figures/palette.ts';
import type { Book } from '../../book/flow/model.ts';

/** A colour as Word writes it: no hash. */
export const colour = (tone: Tone): string => printInk[tone].slice(1);

/** The colour of a publication's line. */
export const getLineColour = ({ themes }: Pick<Book, 'themes'>): string => colour(lineTone(themes[0]?.letter));

/** Typefaces that offices have; ours may be missing there. */
export const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' };

/** Bold, in scripts that Word calls complex too. */
export const bold = { bold: true, boldComplexScript: true } as const;

/**
 * The language of words as an office spells it: `fr` → `fr-FR`, since programs have dictionaries by region. Arabic is
 * written alike everywhere, and English here as in Europe.
 */
export function toProofing(lang: string): string {
  if (lang.includes('-') || lang === 'ar') return lang;
  const { region } = new Intl.Locale(lang === 'en' ? 'en-GB' : lang).maximize();
  return region === undefined ? lang : `${lang}-${region}`;
}

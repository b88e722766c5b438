import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { fontFiles } from '../../fonts/fonts.ts';

export type Weight = 400 | 700 | 800;

const FACES: Record<Weight, string> = { 400: '400Regular', 700: '700Bold', 800: '800ExtraBold' };

/** Share of the type size given to a character that no font has: wide enough for any Latin-like letter. */
const UNKNOWN = 0.7;

/** Upright faces by weight, in the order in which a letter is looked for. */
const fonts = new Map<Weight, Font[]>();
const advances = new Map<string, number>();

function getFonts(weight: Weight): Font[] {
  const known = fonts.get(weight);
  if (known) return known;
  const read = fontFiles.filter((file) => file.includes(`/${FACES[weight]}/`)).map(readFont);
  fonts.set(weight, read);
  return read;
}

function readFont(file: string): Font {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return font;
}

/** Width of one character at size 1. Arabic letters are counted in their wider, unjoined form. */
function getAdvance(character: string, weight: Weight): number {
  const id = `${weight}${character}`;
  let advance = advances.get(id);
  if (advance === undefined) {
    const point = character.codePointAt(0) as number;
    const font = getFonts(weight).find((face) => face.hasGlyphForCodePoint(point));
    if (font) advance = font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
    else advance = /\p{Cf}|\p{Mn}/u.test(character) ? 0 : /\p{Zs}/u.test(character) ? 0.25 : UNKNOWN;
    advances.set(id, advance);
  }
  return advance;
}

/** Width of a line of words in the units of `size`, from the metrics of the fonts in use. */
export function measure(words: string, size: number, weight: Weight): number {
  let sum = 0;
  for (const character of words) sum += getAdvance(character, weight);
  return sum * size;
}

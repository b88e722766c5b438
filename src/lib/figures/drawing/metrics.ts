import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

export type Weight = 400 | 700 | 800;

const FILES: Record<'overpass' | 'tajawal', Record<Weight, string>> = {
  overpass: {
    400: '400Regular/Overpass_400Regular.ttf',
    700: '700Bold/Overpass_700Bold.ttf',
    800: '800ExtraBold/Overpass_800ExtraBold.ttf',
  },
  tajawal: {
    400: '400Regular/Tajawal_400Regular.ttf',
    700: '700Bold/Tajawal_700Bold.ttf',
    800: '800ExtraBold/Tajawal_800ExtraBold.ttf',
  },
};

const ARABIC = /\p{Script=Arabic}/u;
/** Share of the type size given to a character that neither font has: wide enough for any Latin-like letter. */
const UNKNOWN = 0.7;

const { resolve } = createRequire(import.meta.url);
const fonts = new Map<string, Font>();
const advances = new Map<string, number>();

function getFont(family: keyof typeof FILES, weight: Weight): Font {
  const name = `${family}/${FILES[family][weight]}`;
  let font = fonts.get(name);
  if (!font) {
    const made = create(readFileSync(resolve(`@expo-google-fonts/${name}`)));
    if (made.isCollection) throw new Error(`${name} holds several fonts.`);
    font = made;
    fonts.set(name, font);
  }
  return font;
}

/** Width of one character at size 1. Arabic letters are counted in their wider, unjoined form. */
function getAdvance(character: string, weight: Weight): number {
  const id = `${weight}${character}`;
  let advance = advances.get(id);
  if (advance === undefined) {
    const font = getFont(ARABIC.test(character) ? 'tajawal' : 'overpass', weight);
    const point = character.codePointAt(0) as number;
    if (font.hasGlyphForCodePoint(point)) advance = font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
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

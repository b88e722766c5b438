import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { plainFontFiles } from './fonts.ts';

/** What the layout sets without a letter: ends of lines, wide spaces, joiners, marks of direction, choices of a variant. */
const WITHOUT_LETTER = '\\t\\n\\r\\u3000[\\p{Cf}&&\\p{Default_Ignorable_Code_Point}]\\p{Variation_Selector}\\u034f';

/** Refused even so: signs that mean something to one typeface only, and those that a PDF or a picture does not hide. */
const NEVER = '\\p{Co}\\p{Noncharacter_Code_Point}\\ufeff\\u180f\\u2028\\u2029';

const toEscape = (code: number): string => `\\u{${code.toString(16)}}`;

function readLetters(file: string): readonly number[] {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return font.characterSet;
}

let missing: RegExp | undefined;

/** Matches each character that no typeface has. Made once: to read the typefaces takes some 20 ms. */
function getMissing(): RegExp {
  const letters = () => plainFontFiles.flatMap(readLetters).map(toEscape).join('');
  missing ??= new RegExp(`[^[${letters()}${WITHOUT_LETTER}]--[${NEVER}]]`, 'gv');
  return missing;
}

/** The layout puts a letter together where the typefaces have its parts: ḃ is b and a dot. */
function isMadeOfParts(character: string): boolean {
  const parts = character.normalize('NFD');
  return parts !== character && parts.search(getMissing()) === -1;
}

/**
 * The characters that the files to download cannot show, each once: a PDF refuses them, a picture has a box in their place.
 * `Call ☎ 12` → `['☎']`
 */
export function findUnprintable(words: string): string[] {
  const found = words.match(getMissing());
  return found ? [...new Set(found)].filter((character) => !isMadeOfParts(character)) : [];
}

/** Code points as people name them: `☎` → `U+260E`. */
export const toCodePoints = (characters: Iterable<string>): string[] =>
  [...characters].map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);

import { findUnprintable } from './coverage.ts';

/** Signs that the typefaces of files lack, and one that says the same. */
const equivalents: Readonly<Record<string, string>> = {
  '✓': '√',
  '✔': '√',
  '✅': '√',
  '☑': '√',
  '✗': '×',
  '✘': '×',
  '❌': '×',
  '☒': '×',
  '☐': '□',
  '★': '*',
  '☆': '*',
  '➜': '→',
  '➔': '→',
  '▪': '•',
};

/** Stands for a letter that cannot be printed: a reader sees that one is missing. */
const MISSING = '□';

function toPlain(character: string): string {
  const known = equivalents[character];
  if (known !== undefined) return known;
  const plain = character.normalize('NFKC');
  if (plain !== character && findUnprintable(plain).length === 0) return plain;
  if (/\p{Z}/u.test(character)) return ' ';
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? MISSING : '';
}

/**
 * Plain data whose words the typefaces of files can show: the layout refuses any other. Signs get an equivalent, small
 * pictures vanish, letters leave a box. The check has warned of them; the web page shows them.
 */
export function toPrintable<T>(data: T): T {
  const json = JSON.stringify(data);
  const missing = json === undefined ? [] : findUnprintable(json);
  if (missing.length === 0) return data;
  const plain = new Map(missing.map((character) => [character, toPlain(character)]));
  // A sign of one unit may be the half of another: whole characters are looked up. What stands for one is safe in JSON.
  const printable = [...json].map((character) => plain.get(character) ?? character).join('');
  return JSON.parse(printable) as T;
}

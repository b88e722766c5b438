import type { Book } from '../../book/flow/model.ts';
import { getInfographic } from '../pictures/infographic.ts';
import { neutralise } from '../sheets/cells.ts';

const toCell = (words: string): string => {
  const safe = neutralise(words);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as a file: UTF-8 with a mark, so that spreadsheets read letters of every script. */
export const toCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`);

/**
 * A number as programs read it: a point, no spaces between its groups. `75,800` and `75\u202f800` → `75800`; words, dates
 * and years stay as they are.
 */
export function toPlainNumber(words: string): string {
  const plain = words.replaceAll(/[\u00a0\u202f]/g, ' ');
  if (/^\d{1,3}(?:[, ]\d{3})+$/.test(plain)) return plain.replaceAll(/[, ]/g, '');
  return /^\d+,\d{1,2}$/.test(plain) ? plain.replace(',', '.') : words;
}

/** The data of an infographic. */
export async function packCsv(book: Book): Promise<Uint8Array> {
  const { head, rows } = getInfographic(book.publication).table;
  return toCsv([head, ...rows.map((row) => row.map(toPlainNumber))]);
}

import type { Book } from '../../book/flow/model.ts';
import { getInfographic } from '../pictures/infographic.ts';
import { neutralise } from '../sheets/cells.ts';

const toCell = (words: string): string => {
  const safe = neutralise(words);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The data of an infographic: UTF-8 with a mark, so that spreadsheets read letters of every script. */
export async function packCsv(book: Book): Promise<Uint8Array> {
  const { head, rows } = getInfographic(book.publication).table;
  const lines = [head, ...rows].map((row) => row.map(toCell).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

import type { Publication } from '../../book/publication/publication.ts';
import { getInfographic } from '../pictures/infographic.ts';
import { neutralise } from '../sheets/cells.ts';

const toCell = (words: string): string => {
  const safe = neutralise(words);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The data of an infographic: UTF-8 with a mark, so that spreadsheets read letters of every script. */
export async function packCsv(publication: Publication): Promise<Uint8Array> {
  const { head, rows } = getInfographic(publication).table;
  const lines = [head, ...rows].map((row) => row.map(toCell).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

import type { Book } from '../../book/flow/model.ts';
import { toReference } from './reference.ts';

/** A value stands on one line: a line break would begin another tag. */
const toLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** A reference as RIS, the tagged lines that Zotero, EndNote and Mendeley import; `ELEC` is a page of the web. */
export async function packRis(book: Book): Promise<Uint8Array> {
  const { key, title, summary, author, siteName, date, url, licence, lang, type } = toReference(book);
  const tags: [string, string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    // A comma would make the end of the name of a body its first name.
    ['AU', author.replaceAll(',', '')],
    ['TI', title],
    ['T2', siteName],
    ['PY', date[0]],
    ['DA', date.join('/')],
    ['UR', url],
    ['LA', lang],
    ['M3', type],
    ['AB', summary],
    ['N1', licence],
    ['ER', ''],
  ];
  return new TextEncoder().encode(tags.map(([tag, value]) => `${tag}  - ${toLine(value)}\r\n`).join(''));
}

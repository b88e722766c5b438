import type { Book } from '../../book/flow/model.ts';
import { toReference } from './reference.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words between braces: the signs that TeX reads as commands are written as themselves. Letters stay UTF-8. */
const escapeTex = (words: string): string => words.replaceAll(/[\\{}$&#%_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/**
 * A reference for LaTeX, as `@misc`, which BibTeX and biblatex both know; fields that one of them lacks it passes over. Titles and
 * names stand in two pairs of braces, so that no style changes their capitals or takes a body for a person.
 */
export async function packBibtex(book: Book): Promise<Uint8Array> {
  const { key, title, summary, author, siteName, date, url, licence, lang, type } = toReference(book);
  const [year, month] = date;
  const fields: [string, string][] = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['month', `${Number(month)}`],
    ['date', date.join('-')],
    ['howpublished', `\\url{${url}}`],
    ['url', url],
    ['type', escapeTex(type)],
    ['organization', escapeTex(siteName)],
    ['language', lang],
    ['abstract', escapeTex(summary)],
    ['note', escapeTex(licence)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return new TextEncoder().encode(`@misc{${key},\n${lines.join(',\n')}\n}\n`);
}

import type { Inline } from '../../../document/model.ts';
import { walkBlocks } from '../../../document/walk.ts';
import type { Chapter } from '../../book/chapter/chapter.ts';
import { toLine } from './line.ts';
import type { Worksheet } from './worksheet.ts';

/** Lines left below a form, for what its author did not think of; more would not fit on its page. */
const EMPTY_LINES = 1;
/** Characters that the columns to fill in share, and the fewest that one of them takes. */
const ROOM = 80;
const NARROWEST = 24;
/** A name of a tab is no longer in any program. */
const LONGEST_NAME = 31;

/** The tables of a chapter that are printed to be filled in: those with a column without a word, under their names. */
export function getForms(chapter: Chapter, help: string): Worksheet[] {
  const forms: Worksheet[] = [];
  let name = '';
  let step = '';
  walkBlocks(chapter.blocks, (block) => {
    if (block.type === 'step') {
      step = block.title;
      name = '';
    }
    if (block.type === 'paragraph') name = getLeadingName(block.children) ?? '';
    if (block.type !== 'table') return;
    const columns = block.head.map(toLine);
    const rows = block.rows.map((row) => row.map(toLine));
    if (!columns.some((_, column) => isEmpty(rows, column))) return;
    const title = name || step || chapter.title;
    forms.push({
      name: title,
      title,
      help,
      columns: columns.map((words, column) => ({ title: words, width: getWidth(words, column, rows) })),
      rows: rows.map(trimEnd),
      groups: 0,
      empty: EMPTY_LINES,
    });
  });
  return forms;
}

/** Gives each sheet a name of its own that every program accepts: short, and without the marks of addresses of cells. */
export function nameSheets(sheets: readonly Worksheet[]): Worksheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = sheet.name.replaceAll(/[[\]:*?/\\]+/g, '').trim();
    let name = cut(plain, LONGEST_NAME);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const end = ` ${count}`;
      name = cut(plain, LONGEST_NAME - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

/** The words in bold that a paragraph begins with: the name of the table below. */
function getLeadingName([first]: readonly Inline[]): string | undefined {
  if (first?.type !== 'strong') return undefined;
  return toLine(first.children).replace(/[.:]$/, '').trim();
}

/** What is printed in a column sets its width; those to fill in share what room there is. */
function getWidth(title: string, column: number, rows: readonly string[][]): number {
  const printed = rows.map((row) => row[column]?.length ?? 0);
  if (!isEmpty(rows, column)) return Math.min(46, Math.max(18, title.length, ...printed));
  const free = (rows[0] ?? []).filter((_, other) => isEmpty(rows, other)).length;
  return Math.max(NARROWEST, Math.round(ROOM / free));
}

const isEmpty = (rows: readonly string[][], column: number): boolean =>
  rows.length > 0 && rows.every((row) => !row[column]);

/** A cell that is missing is for the reader. */
function trimEnd(row: readonly string[]): string[] {
  const last = row.findLastIndex((words) => words !== '');
  return row.slice(0, last + 1);
}

function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const short = words.slice(0, longest + 1);
  return short
    .slice(0, Math.max(short.lastIndexOf(' '), 1))
    .slice(0, longest)
    .trim();
}

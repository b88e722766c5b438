import {
  CheckBox,
  Document,
  type FileChild,
  HeadingLevel,
  HeightRule,
  PageOrientation,
  type Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Book } from '../../book/flow/model.ts';
import type { Worksheet } from '../sheets/worksheet.ts';
import { getWorksheets } from '../sheets/worksheets.ts';
import { getNumbering } from './numbering.ts';
import { packDocument } from './pack-document.ts';
import { paragraph, words } from './paragraph.ts';
import { getRunningLines } from './running-lines.ts';
import type { WordFile, WordScope } from './scope.ts';
import { createSourceNotes } from './source-notes.ts';
import { getStyles } from './styles.ts';
import { GRID_STYLE, writeTableStyles } from './table-style.ts';

/** The worksheets of a toolkit to print or to fill in with a word processor, one sheet a page, across. */
export async function packWorksheets(book: Book): Promise<Uint8Array> {
  const { lang, dir, title, organisation } = book;
  const file: WordFile = {
    book,
    images: new Map(),
    getNote: () => 0,
    nextList: () => 0,
    starts: new Set(),
    sources: createSourceNotes(0),
  };
  const scope: WordScope = { file, chapter: '', lang, dir, indent: 0, depth: 0 };
  const children: FileChild[] = getWorksheets(book).flatMap((sheet, index) => [
    words(sheet.title, scope, { heading: HeadingLevel.HEADING_1, spacing: { before: 0 }, pageBreakBefore: index > 0 }),
    words(sheet.help, scope),
    toTable(sheet, scope),
  ]);
  const document = new Document({
    title: `${book.t('worksheet.title')} · ${title}`,
    creator: organisation,
    lastModifiedBy: organisation,
    styles: getStyles(book),
    externalStyles: writeTableStyles(),
    numbering: getNumbering([]),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1000, bottom: 900, left: 1000, right: 1000, header: 500, footer: 450 },
          },
        },
        ...getRunningLines(book, scope),
        children,
      },
    ],
  });
  return packDocument(document, book);
}

/** A column as it stands on paper: a choice is a row of boxes, one column for each word. */
interface PaperColumn {
  title: string;
  /** In characters. */
  width: number;
  /** Where its words are among those of a line; none where it holds a box. */
  from?: number;
}

/** Width of a column with a box, in characters: the longest word of its head must fit. */
const BOX_WIDTH = 14;

function getPaperColumns({ columns, groups }: Worksheet): PaperColumn[] {
  return columns.flatMap(({ title, width, choices }, from): PaperColumn[] => {
    if (from < groups) return [];
    return choices ? choices.map((choice) => ({ title: choice, width: BOX_WIDTH })) : [{ title, width, from }];
  });
}

function toTable(sheet: Worksheet, scope: WordScope): Table {
  const columns = getPaperColumns(sheet);
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const cell = ({ width }: PaperColumn, content: Paragraph) =>
    new TableCell({
      width: { size: Math.round((100 * width) / total), type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [content],
    });
  const head = columns.map((column) =>
    cell(column, words(column.title, scope, { style: column.from === undefined ? 'SheetBoxHead' : 'SheetHead' })),
  );
  return new Table({
    style: GRID_STYLE,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    visuallyRightToLeft: scope.dir === 'rtl',
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...sheet.rows.flatMap((row, index) => toRows(row, index, sheet, columns, cell, scope)),
      ...Array.from({ length: Math.min(sheet.empty, 8) }, () => toPenRow(columns, cell, scope)),
    ],
  });
}

type ToCell = (column: PaperColumn, content: Paragraph) => TableCell;

/** A line, below the words that it and its neighbours belong to. A group stays on one page. */
function toRows(
  row: string[],
  index: number,
  { rows, groups }: Worksheet,
  columns: PaperColumn[],
  cell: ToCell,
  scope: WordScope,
): TableRow[] {
  const getGroup = (line: string[] | undefined) => line?.slice(0, groups).join(' · ');
  const group = getGroup(row);
  const isFirst = group !== getGroup(rows[index - 1]);
  const keepNext = group === getGroup(rows[index + 1]);
  const line = new TableRow({
    cantSplit: true,
    height: { value: PEN_HEIGHT, rule: HeightRule.ATLEAST },
    children: columns.map((column) => cell(column, fill(column, row, scope, keepNext))),
  });
  if (!isFirst || groups === 0) return [line];
  const title = new TableCell({
    columnSpan: columns.length,
    children: [words(group ?? '', scope, { style: 'SheetHead', keepNext: true })],
  });
  return [new TableRow({ cantSplit: true, children: [title] }), line];
}

/** Twips: room for a line by hand. */
const PEN_HEIGHT = 480;

const toPenRow = (columns: PaperColumn[], cell: ToCell, scope: WordScope): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: PEN_HEIGHT * 2, rule: HeightRule.ATLEAST },
    children: columns.map((column) => cell(column, fill(column, [], scope, false))),
  });

function fill({ title, from }: PaperColumn, row: string[], scope: WordScope, keepNext: boolean): Paragraph {
  if (from !== undefined) return words(row[from] ?? '', scope, { style: 'SheetText', keepNext });
  return paragraph([new CheckBox({ alias: title })], scope, { style: 'SheetBox', keepNext });
}

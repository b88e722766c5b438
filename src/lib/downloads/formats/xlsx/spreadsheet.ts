import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Book } from '../../book/flow/model.ts';
import { neutralise } from '../sheets/cells.ts';
import type { Worksheet, WorksheetColumn } from '../sheets/worksheet.ts';
import { getWorksheets } from '../sheets/worksheets.ts';

const INK = { rgb: '10182B' };
const line = { style: 'thin' as const, color: { rgb: 'CFD6E1' } };
const border = { top: line, bottom: line, left: line, right: line };
const FONT = 'Calibri';
const title: CellStyle = { font: { name: FONT, bold: true, size: 16, color: INK } };
const help: CellStyle = { font: { name: FONT, size: 11, color: { rgb: '4A5468' } } };
const head: CellStyle = {
  font: { name: FONT, bold: true, size: 11, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: INK },
  alignment: { wrapText: true, vertical: 'center' },
  border,
};
const body: CellStyle = {
  font: { name: FONT, size: 11, color: INK },
  alignment: { wrapText: true, vertical: 'top' },
  border,
};
const date: CellStyle = { ...body, numFmt: 'yyyy-mm-dd' };

/** Title, help, a free line, then the head of the table. */
const HEAD_ROW = 3;

/** The worksheets of a toolkit as one workbook, to fill in on screen or on paper. */
export async function packWorkbook(book: Book): Promise<Uint8Array> {
  const day = new Date(`${book.date}T00:00:00Z`);
  return writeXlsx({
    sheets: getWorksheets(book).map((sheet) => toSheet(sheet, book)),
    properties: { title: book.title, creator: book.organisation, created: day, modified: day },
  });
}

function toSheet(sheet: Worksheet, { dir, title: toolkit, url, t, formats, date: updated, licence }: Book): WriteSheet {
  const { columns } = sheet;
  const lines = [...sheet.rows, ...Array.from({ length: sheet.empty }, (): string[] => [])];
  const rows: (string | null)[][] = [
    [`${sheet.title} · ${toolkit}`],
    [sheet.help],
    [`${url} · ${licence.name} · ${formats.date(updated)}`],
    columns.map((column) => column.title),
    ...lines.map((row) => columns.map((_, index) => row[index] ?? null)),
  ];
  const cells = new Map(
    rows.flatMap((row, y) =>
      row.map((value, x) => {
        const words = value === null ? null : neutralise(value);
        return [`${y},${x}`, { value: words, type: 'string' as const, style: getStyle(y, columns[x]) }] as const;
      }),
    ),
  );
  const first = HEAD_ROW + 2;
  const last = Math.max(first, rows.length);
  return {
    name: sheet.name,
    rows: rows.map((row) => row.map((value) => (value === null ? null : neutralise(value)))),
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map(rows.map((row, y) => [y, { height: getHeight(row, y, columns) }])),
    freezePane: { rows: HEAD_ROW + 1 },
    dataValidations: columns.flatMap(({ choices, title: name }, x) => {
      if (!choices) return [];
      const range = `${toLetter(x)}${first}:${toLetter(x)}${last}`;
      return [
        {
          type: 'list' as const,
          values: choices,
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: name,
          errorMessage: t('worksheet.choose'),
          range,
        },
      ];
    }),
    view: { rightToLeft: dir === 'rtl', showGridLines: false },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function getStyle(row: number, column: WorksheetColumn | undefined): CellStyle {
  if (row === 0) return title;
  if (row < HEAD_ROW) return help;
  if (row === HEAD_ROW) return head;
  return column?.isDate ? date : body;
}

/** Height in points for the longest cell, because not every program fits rows to wrapped words by itself. */
function getHeight(row: (string | null)[], y: number, columns: WorksheetColumn[]): number {
  if (y < HEAD_ROW) return y === 0 ? 26 : 17;
  const lines = row.map((value, x) => Math.ceil((value?.length ?? 0) / ((columns[x]?.width ?? 10) - 2)));
  return Math.max(y === HEAD_ROW ? 2 : row.some((value) => value !== null) ? 1 : 3, ...lines) * 15 + 4;
}

const toLetter = (column: number): string => String.fromCharCode(65 + column);

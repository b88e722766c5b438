import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { neutralise } from '../../lib/downloads/formats/sheets/cells.ts';

/** A column of a sheet: its heading, and what stands in it where that is not words. */
export interface SheetColumn {
  title: string;
  /** In characters. */
  width: number;
  /**
   * `2026-05-17` becomes a date, `12 000` a number, an amount has a sum below; what is
   * neither stays as it was written.
   */
  kind?: 'date' | 'number' | 'amount';
}

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly string[])[];
}

const FONT = { name: 'Arial', size: 11 };
const body: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };
const styles = {
  head: {
    ...body,
    font: { ...FONT, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F5F8' } },
  },
  text: body,
  date: { ...body, numFmt: 'yyyy-mm-dd' },
  number: { ...body, numFmt: '#,##0.##' },
  sum: { ...body, font: { ...FONT, bold: true }, numFmt: '#,##0.##' },
} satisfies Record<string, CellStyle>;

/** Most characters that a cell can hold. */
const CELL_LIMIT = 32_767;

/** Characters that XML cannot hold. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Makes a workbook with the writer of the toolkits: dates sort, numbers add up, and nothing that a reader wrote is a formula. */
export const packageXlsx = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(toSheet) });

function toSheet({ name, columns, rows }: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [x, { title }] of columns.entries()) cells.set(`0,${x}`, { ...toText(title), style: styles.head });
  for (const [y, row] of rows.entries())
    for (const [x, words] of row.entries()) cells.set(`${y + 1},${x}`, toCell(words, columns[x]?.kind));
  for (const [x, { kind }] of columns.entries()) {
    const sum = kind === 'amount' ? getSum(rows, x) : undefined;
    if (sum) cells.set(`${rows.length + 1},${x}`, sum);
  }
  return {
    name: toSheetName(name),
    cells,
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${toLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&R&9&P / &N' },
  };
}

const toText = (words: string): Partial<Cell> => ({
  type: 'string',
  value: neutralise(words.replaceAll(CONTROL, '').toWellFormed()).slice(0, CELL_LIMIT),
});

function toCell(words: string, kind: SheetColumn['kind']): Partial<Cell> {
  const date = kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(words) ? new Date(`${words}T00:00:00Z`) : undefined;
  if (date && !Number.isNaN(date.getTime())) return { type: 'date', value: date, style: styles.date };
  const number = kind === 'number' || kind === 'amount' ? toNumber(words) : undefined;
  if (number !== undefined) return { type: 'number', value: number, style: styles.number };
  return { ...toText(words), style: styles.text };
}

/** `12 000,50` → 12000.5; nothing where a word stands beside the number. */
function toNumber(words: string): number | undefined {
  const digits = words.replaceAll(/[\s’']/g, '').replace(/^€|€$/, '');
  return /^\d+(?:[.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

function getSum(rows: readonly (readonly string[])[], x: number): Partial<Cell> | undefined {
  const numbers = rows.flatMap((row) => toNumber(row[x] ?? '') ?? []);
  if (numbers.length === 0) return undefined;
  const letter = toLetter(x);
  return {
    type: 'formula',
    value: null,
    formula: `SUM(${letter}2:${letter}${rows.length + 1})`,
    formulaResult: numbers.reduce((sum, number) => sum + number, 0),
    style: styles.sum,
  };
}

const toLetter = (column: number): string => String.fromCharCode(65 + column);

/** A name that a sheet may have: 31 characters, without those that formulas use. */
const toSheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .slice(0, 31);

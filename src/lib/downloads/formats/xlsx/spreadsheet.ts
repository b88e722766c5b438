import {
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { getColon } from '../../../i18n/typography.ts';
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

/** Grounds of the words to choose from, after the first: what has begun, what is done, what is reviewed. */
const CHOICE_FILLS = ['FFF3C4', 'DDF1E4', 'BFE5CD'];

/** Title, help, where it comes from, how many of each, then the head of the table. */
const HEAD_ROW = 4;
const COUNT_ROW = HEAD_ROW - 1;

/** Lines for which a cell offers its words or takes a date only: more than a town will add. */
const LINES = 300;

/** The first day that a date may be, 2000-01-01, as spreadsheets count days. */
const FIRST_DAY = '36526';

/** The worksheets of a toolkit as one workbook, to fill in on screen or on paper. */
export async function packWorkbook(book: Book): Promise<Uint8Array> {
  const day = new Date(`${book.date}T00:00:00Z`);
  return writeXlsx({
    sheets: getWorksheets(book).map((sheet) => toSheet(sheet, book)),
    properties: { title: book.title, creator: book.organisation, created: day, modified: day },
  });
}

function toSheet(sheet: Worksheet, book: Book): WriteSheet {
  const { dir, title: toolkit, url, t, formats, date: updated, licence, lang } = book;
  const { columns } = sheet;
  const lines = [...sheet.rows, ...Array.from({ length: sheet.empty }, (): string[] => [])];
  const rows: (string | null)[][] = [
    [`${sheet.title} · ${toolkit}`],
    [sheet.help],
    [`${url} · ${licence.name} · ${formats.date(updated)}`],
    [],
    columns.map((column) => column.title),
    ...lines.map((row) => columns.map((_, index) => row[index] ?? null)),
  ].map((row) => row.map((value) => (value === null ? null : neutralise(value))));
  const cells = new Map<string, Partial<Cell>>(
    rows.flatMap((row, y) =>
      row.map((value, x) => [`${y},${x}`, { value, type: 'string', style: getStyle(y, columns[x]) }] as const),
    ),
  );
  const last = Math.max(HEAD_ROW + 2, rows.length);
  const count = countChoices(columns, last, lang);
  if (count) cells.set(`${COUNT_ROW},0`, { type: 'formula', value: null, ...count, style: help });
  return {
    name: sheet.name,
    rows,
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map(rows.map((row, y) => [y, { height: getHeight(row, y, columns) }])),
    freezePane: { rows: HEAD_ROW + 1 },
    autoFilter: { range: `A${HEAD_ROW + 1}:${toLetter(columns.length - 1)}${last}` },
    dataValidations: columns.flatMap((column, x) => getValidations(column, x, t('worksheet.choose'))),
    conditionalRules: columns.flatMap(({ choices = [] }, x) => colourChoices(choices, getRange(x))),
    view: { rightToLeft: dir === 'rtl', showGridLines: false },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`,
    },
    headerFooter: {
      oddFooter: `&L&9${sheet.title.replaceAll('&', '&&')} · ${toolkit.replaceAll('&', '&&')}&R&9${t('print.pages', { page: '&P', pages: '&N' })}`,
    },
    a11y: { headerRow: HEAD_ROW, summary: sheet.help },
  };
}

/** The cells of a column below its head. */
const getRange = (column: number, last = HEAD_ROW + 1 + LINES): string =>
  `${toLetter(column)}${HEAD_ROW + 2}:${toLetter(column)}${last}`;

/** `To do: 3 · Begun: 1 · Done: 0`, counted anew with every change. */
function countChoices(
  columns: readonly WorksheetColumn[],
  last: number,
  lang: string,
): Pick<Cell, 'formula' | 'formulaResult'> | undefined {
  const x = columns.findIndex(({ choices }) => choices !== undefined);
  const choices = columns[x]?.choices;
  if (!choices) return undefined;
  const quote = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const names = choices.map((choice, index) => `${index > 0 ? ' · ' : ''}${choice}${getColon(lang)}`);
  const range = getRange(x, Math.max(last, HEAD_ROW + 1 + LINES));
  return {
    formula: choices
      .map((choice, index) => `${quote(names[index] ?? '')}&COUNTIF(${range},${quote(choice)})`)
      .join('&'),
    formulaResult: names.map((name) => `${name}0`).join(''),
  };
}

function getValidations(
  { choices, isDate, title: name }: WorksheetColumn,
  x: number,
  message: string,
): DataValidation[] {
  const shared = { allowBlank: true, showErrorMessage: true, errorTitle: name, range: getRange(x) };
  if (choices) return [{ ...shared, type: 'list', values: choices, errorMessage: message }];
  if (!isDate) return [];
  return [{ ...shared, type: 'date', operator: 'greaterThanOrEqual', formula1: FIRST_DAY }];
}

/** What is done and what has begun can be told from far; the words say it too. */
const colourChoices = (choices: readonly string[], range: string): ConditionalRule[] =>
  choices.slice(1, CHOICE_FILLS.length + 1).map((choice, index) => ({
    type: 'cellIs',
    priority: index + 1,
    operator: 'equal',
    formula: `"${choice.replaceAll('"', '""')}"`,
    style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: CHOICE_FILLS[index] ?? '' } } },
    range,
  }));

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

import {
  BorderStyle,
  CheckBox,
  Document,
  type FileChild,
  HeadingLevel,
  HeightRule,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { Book } from '../../book/flow/model.ts';
import type { Worksheet } from '../sheets/worksheet.ts';
import { getWorksheets } from '../sheets/worksheets.ts';
import { toRuns } from './inlines.ts';
import { bold, colour } from './look.ts';
import { getNumbering } from './numbering.ts';
import { packDocument } from './pack-document.ts';
import { paragraph, words } from './paragraph.ts';
import type { WordFile, WordScope } from './scope.ts';
import { createSourceNotes } from './source-notes.ts';
import { getStyles } from './styles.ts';
import { writeTableStyle } from './table-style.ts';

/** The worksheets of a toolkit to print or to fill in with a word processor, one sheet a page, across. */
export async function packWorksheets(book: Book): Promise<Uint8Array> {
  const { lang, dir, title, organisation, siteName, url } = book;
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
    words(`${siteName} · ${title}`, scope, { style: 'Kicker', pageBreakBefore: index > 0 }),
    words(sheet.title, scope, { heading: HeadingLevel.HEADING_1, spacing: { before: 0 } }),
    words(sheet.help, scope),
    toTable(sheet, scope),
    words(url, { ...scope, dir: 'ltr' }, { style: 'Small', spacing: { before: 120 } }),
  ]);
  const document = new Document({
    title: `${book.t('worksheet.title')} · ${title}`,
    creator: organisation,
    lastModifiedBy: organisation,
    styles: getStyles(book),
    externalStyles: writeTableStyle(),
    numbering: getNumbering([]),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1000, bottom: 900, left: 1000, right: 1000 },
          },
        },
        children,
      },
    ],
  });
  return packDocument(document, book);
}

function toTable({ columns, rows, empty }: Worksheet, scope: WordScope): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: colour('rule') };
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const cell = (children: Paragraph[], column: number, isHead = false) =>
    new TableCell({
      width: { size: Math.round((100 * (columns[column]?.width ?? 1)) / total), type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: colour('wash'), color: 'auto' } } : {}),
      children,
    });
  const small = { size: 18, sizeComplexScript: 18 };
  const tight = { spacing: { after: 0 } };
  const fill = (row: string[], above: string[] = []) =>
    columns.map(({ choices }, index) => {
      const given = row[index];
      if (given !== undefined)
        return cell([words(isRepeated(row, index, above) ? '' : given, scope, tight, small)], index);
      // On paper a choice is a row of boxes.
      const boxes = (choices ?? []).map((choice) =>
        paragraph([new CheckBox({ alias: choice }), ...toRuns(` ${choice}`, scope, small)], scope, tight),
      );
      return cell(boxes.length > 0 ? boxes : [new Paragraph({})], index);
    });
  return new Table({
    visuallyRightToLeft: scope.dir === 'rtl',
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) =>
          cell([words(title, scope, tight, { ...small, ...bold })], index, true),
        ),
      }),
      ...rows.map((row, index) => new TableRow({ cantSplit: true, children: fill(row, rows[index - 1]) })),
      ...Array.from(
        { length: Math.min(empty, 6) },
        () => new TableRow({ cantSplit: true, height: { value: 700, rule: HeightRule.ATLEAST }, children: fill([]) }),
      ),
    ],
  });
}

/** On paper a name stands once, above the lines that share it and all that comes before it. */
const isRepeated = (row: string[], column: number, above: string[]): boolean =>
  column < row.length - 1 && row.slice(0, column + 1).every((words, index) => words === above[index]);

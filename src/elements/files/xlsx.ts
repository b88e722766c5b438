import { escapeXml, toXmlFile } from './xml.ts';
import { packZip } from './zip.ts';

/** A sheet of text: the first row is its heading. */
export interface Sheet {
  name: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Width of each column, in characters. */
  widths: readonly number[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const TEXT = 0;
const HEAD = 1;
const QUOTED = 2;

/** Most characters that a cell can hold. */
const CELL_LIMIT = 32_767;

/** What makes a spreadsheet take text for a formula, once someone edits the cell or saves it in another format. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@|%＝＋－＠]/;

/** Makes a workbook in which every cell is text: nothing that a reader wrote is ever a formula. */
export function packageXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const numbers = sheets.map((_, index) => index + 1);
  const overrides = numbers.map(
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET}.worksheet+xml"/>`,
  );
  return packZip({
    '[Content_Types].xml': toXmlFile(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': toXmlFile(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': toXmlFile(
      `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeXml(toSheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': toXmlFile(
      `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${R}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${R}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': toXmlFile(styles),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, toXmlFile(renderSheet(sheet))]),
    ),
  });
}

/** 49 is the stock format “text”; `quotePrefix` keeps a cell text even when someone edits it. */
const styles = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3F5F8"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">${[
  '',
  ' fontId="1" fillId="2" applyFont="1" applyFill="1"',
  ' quotePrefix="1"',
]
  .map(
    (attributes) =>
      `<xf numFmtId="49"${attributes} xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  )
  .join('')}</cellXfs></styleSheet>`;

function renderSheet({ head, rows, widths }: Sheet): string {
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const lines = [head, ...rows].map((cells, row) => {
    const content = cells.map((text, column) =>
      renderCell(text, `${String.fromCharCode(65 + column)}${row + 1}`, row === 0),
    );
    return `<row r="${row + 1}">${content.join('')}</row>`;
  });
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const page = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${frozen}<cols>${columns}</cols><sheetData>${lines.join('')}</sheetData>${page}</worksheet>`;
}

function renderCell(text: string, place: string, isHead: boolean): string {
  const style = isHead ? HEAD : FORMULA.test(text) ? QUOTED : TEXT;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, CELL_LIMIT))}</t></is></c>`;
}

/** A name that a sheet may have: 31 characters, without those that formulas use. */
const toSheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .slice(0, 31);

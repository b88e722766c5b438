import { docxStyles } from './docx-styles.ts';
import type { Block, Outline } from './outline.ts';
import { escapeXml, toXmlFile } from './xml.ts';
import { packZip } from './zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Width of the text on A4 between its margins, in twentieths of a point. */
const WIDTH = 9638;

/** Makes a Word document with true headings, tables with heading cells, page numbers and its language. */
export function packageDocx(outline: Outline): Uint8Array<ArrayBuffer> {
  const body = outline.blocks.map(renderBlock).join('');
  const page = `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  return packZip({
    '[Content_Types].xml': toXmlFile(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${DOCUMENT}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${DOCUMENT}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    '_rels/.rels': toXmlFile(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    'docProps/core.xml': toXmlFile(
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(outline.title)}</dc:title><dc:language>${escapeXml(outline.lang)}</dc:language></cp:coreProperties>`,
    ),
    'word/document.xml': toXmlFile(
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}${page}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': toXmlFile(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${R}/footer" Target="footer1.xml"/></Relationships>`,
    ),
    'word/styles.xml': toXmlFile(docxStyles(W, escapeXml(outline.lang))),
    'word/footer1.xml': toXmlFile(`<w:ftr xmlns:w="${W}">${renderFooter(outline.title)}</w:ftr>`),
  });
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return renderParagraph(block.text, `Heading${block.level}`);
    case 'paragraph':
      return renderParagraph(block.text);
    case 'table':
      return renderTable(block.head, block.rows);
  }
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const hasRowHeads = head.length === 0;
  const rest = Math.floor(WIDTH / columns);
  const widths = Array.from(
    { length: columns },
    (_, index) => (hasRowHeads && columns === 2 ? [2600, WIDTH - 2600][index] : rest) as number,
  );
  const cell = (text: string, index: number, style: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${renderParagraph(text, style)}</w:tc>`;
  const heads = hasRowHeads
    ? ''
    : `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((text, index) => cell(text, index, 'TableHead')).join('')}</w:tr>`;
  const lines = rows.map((row) => {
    const cells = row.map((text, index) => cell(text, index, hasRowHeads && index === 0 ? 'TableHead' : 'TableText'));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  const look = `<w:tblLook w:val="0000" w:firstRow="${hasRowHeads ? 0 : 1}" w:firstColumn="${hasRowHeads ? 1 : 0}" w:lastRow="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${heads}${lines.join('')}</w:tbl>${renderParagraph('', 'AfterTable')}`;
}

function renderParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}${text === '' ? '' : `<w:r>${renderLines(text)}</w:r>`}</w:p>`;
}

/** Line breaks and tabs of the reader stay what they are. */
const renderLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .split('\t')
        .map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
        .join('<w:tab/>'),
    )
    .join('<w:br/>');

const renderFooter = (title: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r>${renderLines(title)}<w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

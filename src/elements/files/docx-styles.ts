const INK = '10182B';
const SOFT = '4A5468';
const RULE = 'CFD6E1';

interface Look {
  /** Half points. */
  size: number;
  /** Twentieths of a point. */
  before: number;
  after: number;
  isBold?: boolean;
  colour?: string;
  /** Rule below the paragraph, in eighths of a point. */
  rule?: number;
  /** Level of a heading, 0 first. */
  outline?: number;
  /** Where a tab leads, in twentieths of a point from the start of the line. */
  tab?: number;
}

const paragraphs: Readonly<Record<string, [name: string, look: Look]>> = {
  Heading1: ['heading 1', { size: 52, before: 0, after: 120, isBold: true, rule: 48, outline: 0 }],
  Heading2: ['heading 2', { size: 32, before: 480, after: 120, isBold: true, rule: 16, outline: 1 }],
  Heading3: ['heading 3', { size: 26, before: 360, after: 100, isBold: true, outline: 2 }],
  Heading4: ['heading 4', { size: 22, before: 240, after: 80, isBold: true, outline: 3 }],
  TableHead: ['Table Head', { size: 19, before: 50, after: 50, isBold: true, colour: SOFT }],
  TableText: ['Table Text', { size: 20, before: 50, after: 50 }],
  AfterTable: ['After Table', { size: 12, before: 0, after: 0 }],
  Footer: ['footer', { size: 17, before: 0, after: 0, colour: SOFT, tab: 9638 }],
};

/** The look of a document: flat, thick rules under its titles, hairlines in its tables. */
export function docxStyles(namespace: string, lang: string): string {
  const fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  const hair = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`;
  const table = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${hair('top')}${hair('bottom')}${hair('insideH')}</w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
  const all = Object.entries(paragraphs).map(([id, [name, look]]) => renderStyle(id, name, look));
  return `<w:styles xmlns:w="${namespace}">${defaults}${normal}${all.join('')}${table}</w:styles>`;
}

function renderStyle(id: string, name: string, look: Look): string {
  const isHeading = look.outline !== undefined;
  const rule = look.rule
    ? `<w:pBdr><w:bottom w:val="single" w:sz="${look.rule}" w:space="4" w:color="${INK}"/></w:pBdr>`
    : '';
  // The order of these elements is fixed by the schema of the format.
  const keep = isHeading ? '<w:keepNext/><w:keepLines/>' : '';
  const tabs = look.tab ? `<w:tabs><w:tab w:val="right" w:pos="${look.tab}"/></w:tabs>` : '';
  const outline = isHeading ? `<w:outlineLvl w:val="${look.outline}"/>` : '';
  const spacing = `<w:spacing w:before="${look.before}" w:after="${look.after}"/>`;
  const paragraph = `<w:pPr>${keep}${rule}${tabs}${spacing}${outline}</w:pPr>`;
  const run = `<w:rPr>${look.isBold ? '<w:b/><w:bCs/>' : ''}${look.colour ? `<w:color w:val="${look.colour}"/>` : ''}<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/></w:rPr>`;
  const next = isHeading ? '<w:next w:val="Normal"/>' : '';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next}${isHeading ? '<w:qFormat/>' : ''}${paragraph}${run}</w:style>`;
}

import { colour } from './look.ts';

/** Id of the style of tables: hairlines between the rows, a ground under the head. */
export const TABLE_STYLE = 'PasserelleTable';
/** Id of the style of worksheets: cells to write into. */
export const GRID_STYLE = 'PasserelleGrid';

/** A sheet with the styles of tables. The library has no words for them, and takes a sheet besides its own. */
export const writeTableStyles = (): string =>
  [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    writeStyle(TABLE_STYLE, 'Passerelle Table', ['top', 'bottom', 'insideH']),
    writeStyle(GRID_STYLE, 'Passerelle Grid', ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']),
    '</w:styles>',
  ].join('');

/** @param rules sides that have a line, in the order that the format demands */
function writeStyle(id: string, name: string, rules: readonly string[]): string {
  const rule = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour('rule')}"/>`;
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const margins = [margin('top', 80), margin('start', 100), margin('bottom', 80), margin('end', 100)].join('');
  const head = `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colour('wash')}"/></w:tcPr>`;
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>`,
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>',
    `<w:tblPr><w:tblBorders>${rules.map(rule).join('')}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>${head}</w:tblStylePr></w:style>`,
  ].join('');
}

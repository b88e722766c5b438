import { colour } from './look.ts';

/** Id of the style of all tables. */
export const TABLE_STYLE = 'PasserelleTable';

/**
 * A sheet of styles with the one of tables: hairlines between the rows, a ground under the head. The library has no words for
 * it, and takes a sheet besides its own.
 */
export function writeTableStyle(): string {
  const rule = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour('rule')}"/>`;
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const margins = [margin('top', 80), margin('start', 100), margin('bottom', 80), margin('end', 100)].join('');
  const head = `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colour('wash')}"/></w:tcPr>`;
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Passerelle Table"/>`,
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>',
    `<w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map(rule).join('')}</w:tblBorders>`,
    `<w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>${head}</w:tblStylePr></w:style></w:styles>`,
  ].join('');
}

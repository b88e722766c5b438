import { decodePDFRawStream, PDFArray, type PDFPage, PDFRawStream, PDFStream } from 'pdf-lib';

/** Operators that leave something on the page. */
const paints = /^(?:S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|Tj|TJ|'|"|BI)$/;

/** The painting operators of a page that stand in no marked content: a screen reader could neither read nor skip them. */
export function findUntaggedPaint(page: PDFPage): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const operator of readOperators(readContent(page))) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth === 0 && paints.test(operator)) found.push(operator);
  }
  return found;
}

function readContent(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  return streams
    .flatMap((stream) =>
      stream instanceof PDFRawStream
        ? decodePDFRawStream(stream).decode()
        : stream instanceof PDFStream
          ? stream.getContents()
          : [],
    )
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('\n');
}

/** Operators of a content stream, in order; strings, names, dictionaries and numbers are passed over. */
function readOperators(content: string): string[] {
  const tokens =
    /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[[\]]|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;
  return (content.match(tokens) ?? []).filter((token) => /^[A-Za-z'"][A-Za-z0-9*]*$/.test(token));
}

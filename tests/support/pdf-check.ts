import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { findUntaggedPaint } from './pdf-content.ts';
import { readStructure } from './pdf-structure.ts';
import { nameOf, wordsOf } from './pdf-values.ts';

/** What a PDF may hold in typefaces; another one means that a system font slipped in. */
const allowedFonts = /^[A-Z]{6}\+(?:Overpass|Tajawal|Vazirmatn|NotoSansEthiopic|NotoSans)(?:-|$)/;

/** Issues of a PDF as sentences, along the demands of PDF/UA-1 that a program can check. None means that all are met. */
export async function checkPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const issues: string[] = [];
  const demand = (isMet: boolean, issue: string) => {
    if (!isMet) issues.push(issue);
  };
  const dict = (parent: PDFDict | undefined, key: string): PDFDict | undefined => {
    const found = parent?.lookup(PDFName.of(key));
    return found instanceof PDFDict ? found : undefined;
  };
  const { catalog } = pdf;

  demand(String(dict(catalog, 'MarkInfo')?.get(PDFName.of('Marked'))) === 'true', 'not marked as tagged');
  demand(wordsOf(catalog.lookup(PDFName.of('Lang'))) !== '', 'no language');
  const preferences = dict(catalog, 'ViewerPreferences');
  demand(String(preferences?.get(PDFName.of('DisplayDocTitle'))) === 'true', 'the title is not shown in the window');
  demand((pdf.getTitle() ?? '') !== '', 'no title');
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(metadata).decode()) : '';
  demand(/<pdfuaid:part>1<|pdfuaid:part="1"/.test(xmp), 'no PDF/UA part in the metadata');
  demand(/<dc:title>/.test(xmp), 'no title in the metadata');
  demand(dict(dict(catalog, 'Outlines'), 'First') !== undefined, 'no bookmarks');
  issues.push(...readStructure(pdf).issues);

  for (const [index, page] of pdf.getPages().entries()) {
    const where = `page ${index + 1}`;
    demand(
      nameOf(page.node.get(PDFName.of('Tabs'))) === 'S' || !page.node.Annots(),
      `${where}: the tab order is not that of the structure`,
    );
    demand(page.node.get(PDFName.of('StructParents')) instanceof PDFNumber, `${where}: no place in the structure`);
    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const link = pdf.context.lookup(annotation, PDFDict);
      if (nameOf(link.get(PDFName.of('Subtype'))) !== 'Link') continue;
      demand(wordsOf(link.lookup(PDFName.of('Contents'))) !== '', `${where}: a link without words`);
      demand(link.get(PDFName.of('StructParent')) instanceof PDFNumber, `${where}: a link outside the structure`);
    }
    issues.push(...findUntaggedPaint(page).map((operator) => `${where}: "${operator}" paints outside marked content`));
  }
  issues.push(...checkFonts(pdf));
  return [...new Set(issues)];
}

/** Typefaces are embedded, ours, and can be read back as letters. */
function checkFonts(pdf: PDFDocument): string[] {
  const issues: string[] = [];
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const type = nameOf(object.get(PDFName.of('Type')));
    const name = nameOf(object.get(PDFName.of('BaseFont'))) || nameOf(object.get(PDFName.of('FontName')));
    if (type === 'FontDescriptor') {
      const files = ['FontFile', 'FontFile2', 'FontFile3'].filter((key) => object.has(PDFName.of(key)));
      if (files.length === 0) issues.push(`the font ${name} is not embedded`);
      if (!allowedFonts.test(name)) issues.push(`the font ${name} is not one of ours`);
    }
    const isRoot = type === 'Font' && nameOf(object.get(PDFName.of('Subtype'))) === 'Type0';
    if (isRoot && !object.has(PDFName.of('ToUnicode'))) issues.push(`the font ${name} cannot be read back`);
  }
  return issues;
}

import { PDFDict, type PDFDocument, PDFName, type PDFObject } from 'pdf-lib';
import { itemsOf, nameOf, wordsOf } from './pdf-values.ts';

export interface Structure {
  /** Tags in reading order, with their depth. */
  tags: string[];
  issues: string[];
}

/** Walks the structure tree: pictures have words, head cells a scope, headings no gap. */
export function readStructure(pdf: PDFDocument): Structure {
  const tags: string[] = [];
  const issues: string[] = [];
  let level = 0;
  const visit = (object: PDFObject, inFigure: boolean) => {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('S'))) return;
    const tag = nameOf(object.get(PDFName.of('S')));
    tags.push(tag);
    const alt = wordsOf(object.lookup(PDFName.of('Alt')));
    if (tag === 'Figure' && !inFigure && alt === '') issues.push('a picture without alternative text');
    if (tag === 'TH' && !hasScope(object)) issues.push('a head cell without scope');
    const heading = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);
    if (heading > level + 1) issues.push(`heading ${heading} follows heading ${level}`);
    if (heading > 0) level = heading;
    for (const child of itemsOf(object.lookup(PDFName.of('K')))) visit(child, inFigure || tag === 'Figure');
  };
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return { tags, issues: ['no structure'] };
  for (const child of itemsOf(root.lookup(PDFName.of('K')))) visit(child, false);
  if (!tags.includes('H1')) issues.push('no heading of the first level');
  return { tags, issues };
}

const hasScope = (cell: PDFDict): boolean =>
  itemsOf(cell.lookup(PDFName.of('A'))).some((item) => item instanceof PDFDict && item.has(PDFName.of('Scope')));

import { PDFDict, type PDFDocument, PDFName, type PDFObject } from 'pdf-lib';
import { itemsOf, nameOf, wordsOf } from './pdf-check.ts';

export interface Structure {
  /** Tags in reading order, with their depth. */
  tags: string[];
  faults: string[];
}

/** Walks the structure tree: pictures have words, head cells a scope, headings no gap. */
export function readStructure(pdf: PDFDocument): Structure {
  const tags: string[] = [];
  const faults: string[] = [];
  let level = 0;
  const visit = (object: PDFObject, inFigure: boolean) => {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('S'))) return;
    const tag = nameOf(object.get(PDFName.of('S')));
    tags.push(tag);
    const alt = wordsOf(object.lookup(PDFName.of('Alt')));
    if (tag === 'Figure' && !inFigure && alt === '') faults.push('a picture without alternative text');
    if (tag === 'TH' && !hasScope(object)) faults.push('a head cell without scope');
    const heading = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);
    if (heading > level + 1) faults.push(`heading ${heading} follows heading ${level}`);
    if (heading > 0) level = heading;
    for (const child of itemsOf(object.lookup(PDFName.of('K')))) visit(child, inFigure || tag === 'Figure');
  };
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return { tags, faults: ['no structure'] };
  for (const child of itemsOf(root.lookup(PDFName.of('K')))) visit(child, false);
  if (!tags.includes('H1')) faults.push('no heading of the first level');
  return { tags, faults };
}

const hasScope = (cell: PDFDict): boolean =>
  itemsOf(cell.lookup(PDFName.of('A'))).some((item) => item instanceof PDFDict && item.has(PDFName.of('Scope')));

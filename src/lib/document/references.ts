import type { Block, Document, Inline, Position } from './model.ts';
import { walkBlocks } from './walk.ts';

/** An entry or record that a document names. */
export interface DocumentReference {
  /** `factors` where the key is `<benchmark>/<factor>`. */
  collection: string;
  key: string;
  position: Position;
  /** What comes after `#` in a link to an entry. */
  fragment?: string;
}

/** Every entry and record that a document refers to, in reading order, footnotes last. */
export function getDocumentReferences(document: Document): DocumentReference[] {
  const references: DocumentReference[] = [];
  const add = (collection: string, key: string, position: Position) => {
    // An attribute that was missing or wrong is reported where it is read.
    if (key !== '') references.push({ collection, key, position });
  };
  const visitBlock = (block: Block) => {
    if (block.type === 'practice') add('practices', block.entry, block.position);
    else if (block.type === 'infographic') add('infographics', block.entry, block.position);
    else if (block.type === 'place') add('places', block.entry, block.position);
    else if (block.type === 'keyFactors') {
      add('benchmarks', block.benchmark, block.position);
      for (const id of block.only) add('factors', `${block.benchmark}/${id}`, block.position);
    }
  };
  const visitInline = (inline: Inline) => {
    if (inline.type === 'term') add('glossary', inline.entry, inline.position);
    else if (inline.type === 'cite') add('sources', inline.source, inline.position);
    else if (inline.type === 'link' && inline.target) references.push({ ...inline.target, position: inline.position });
  };
  walkBlocks(document.children, visitBlock, visitInline);
  for (const note of document.footnotes) walkBlocks(note.children, visitBlock, visitInline);
  return references;
}

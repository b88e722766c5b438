import { getKind } from './kinds.ts';
import type { Block, Document, Position } from './model.ts';
import { getOutline, type OutlineItem } from './outline.ts';
import { countWords } from './plain-text.ts';
import { type DocumentReference, getDocumentReferences } from './references.ts';
import { type DocumentSection, getSections } from './sections.ts';
import { getSteps, type StepItem } from './steps.ts';
import { getStructure } from './structure.ts';
import { walkBlocks } from './walk.ts';

/**
 * What checks, lists and other pages need of a document, small enough to keep for every text of a large site: the document
 * itself is read again only where it is shown.
 */
export interface DocumentSummary {
  references: DocumentReference[];
  sections: DocumentSection[];
  structure: string[];
  /** Ids that a link to a part of the text may use. */
  fragments: string[];
  /** As written: not typeset. */
  steps: StepItem[];
  figures: { src: string; position: Position }[];
  /** Links to the web. */
  webLinks: { url: string; position: Position }[];
  words: number;
  /** Each character beyond ASCII that the text holds, once. */
  characters: string;
}

/** Summarizes a document as it was parsed. */
export function summarizeDocument(document: Document): DocumentSummary {
  return {
    references: getDocumentReferences(document),
    sections: getSections(document),
    structure: getStructure(document),
    fragments: getIds(getOutline(document)),
    steps: getSteps(document),
    figures: getFigures(document),
    webLinks: getWebLinks(document),
    words: countWords(document),
    characters: getCharacters(document),
  };
}

const getIds = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ id, children }) => [id, ...getIds(children)]);

/** Pictures of a document and its notes, in reading order. */
function getFigures(document: Document): DocumentSummary['figures'] {
  const figures: DocumentSummary['figures'] = [];
  for (const blocks of [document.children, ...document.footnotes.map((note) => note.children)]) {
    walkBlocks(blocks, (block) => figures.push(...getImages(block)));
  }
  return figures;
}

function getWebLinks({ children, footnotes }: Document): DocumentSummary['webLinks'] {
  const links: DocumentSummary['webLinks'] = [];
  walkBlocks([...children, ...footnotes.flatMap((note) => note.children)], undefined, (inline) => {
    if (inline.type === 'link' && /^https?:/i.test(inline.url))
      links.push({ url: inline.url, position: inline.position });
  });
  return links;
}

/** Files that the attributes of a block name: its tag says which of them are images. */
function getImages(block: Block): DocumentSummary['figures'] {
  if (!('position' in block)) return [];
  const values = block as unknown as Record<string, string>;
  return Object.entries(getKind(block).tag?.attributes ?? {}).flatMap(([name, { form }]) =>
    form === 'image' ? { src: values[name] ?? '', position: block.position } : [],
  );
}

/** Every string of the tree counts, ids and addresses too: a superset of what a reader sees. */
function getCharacters(document: Document): string {
  // JSON writes them as they are: reading it takes a third of the time that visiting each node does.
  return [...new Set(JSON.stringify(document).match(/[^\0-\x7f]/gu))].sort().join('');
}

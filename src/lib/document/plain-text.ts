import type { Block, Document } from './model.ts';
import { toInlineText } from './words.ts';

/** What the plain text of a document holds beside its paragraphs. */
export interface PlainTextOptions {
  /** Words of footnotes, at the end. On by default. */
  footnotes?: boolean;
  /** Alternative texts and captions of pictures. On by default. */
  figures?: boolean;
}

const WORDS_A_MINUTE = 200;

/** The words of a document without any markup, a blank line between blocks: for search and for counting. */
export function toPlainText(document: Document, { footnotes = true, figures = true }: PlainTextOptions = {}): string {
  const blocks = footnotes
    ? [...document.children, ...document.footnotes.flatMap((note) => note.children)]
    : document.children;
  return toLines(blocks, figures)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Number of words of a document. */
export const countWords = (document: Document): number =>
  toPlainText(document).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;

/** Minutes that reading takes, at 200 words a minute; at least one. */
export const readingMinutes = (document: Document): number =>
  Math.max(1, Math.round(countWords(document) / WORDS_A_MINUTE));

const toLines = (blocks: readonly Block[], figures: boolean): string[] =>
  blocks.flatMap((block) => toBlockLines(block, figures));

function toBlockLines(block: Block, figures: boolean): string[] {
  const inside = (children: readonly Block[]) => toLines(children, figures);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [toInlineText(block.children)];
    case 'list':
      return block.items.flatMap(inside);
    case 'codeBlock':
      return [block.value];
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(toInlineText).join(' · '));
    case 'checklist':
      return [block.title ?? '', ...block.items.map((item) => toInlineText(item.children))];
    case 'step':
    case 'callout':
      return [block.title ?? '', ...inside(block.children)];
    case 'details':
      return [block.summary, ...inside(block.children)];
    case 'doDont':
      return [...inside(block.do), ...inside(block.dont)];
    case 'figure':
      return figures ? [block.alt, block.caption ?? ''] : [];
    case 'quote':
    case 'section':
    case 'questions':
    case 'measures':
    case 'practice':
      return inside(block.children);
    case 'rule':
    case 'infographic':
    case 'keyFactors':
    case 'place':
      return [];
  }
}

import { typeset } from '../i18n/typography.ts';
import type { Block, ChecklistItem, Document, Inline } from './model.ts';
import { toInlineText } from './words.ts';

export { typeset } from '../i18n/typography.ts';

type Change = <T extends string | null>(words: T) => T;

/** Typesets all words of a document for their language; code and addresses stay as they are. */
export function typesetDocument(document: Document, lang: string): Document {
  if (typeset("l'a", lang) === "l'a") return document;
  const change = (<T extends string | null>(words: T) => (words === null ? words : typeset(words, lang))) as Change;
  return {
    children: setBlocks(document.children, change),
    footnotes: document.footnotes.map((note) => ({ ...note, children: setBlocks(note.children, change) })),
  };
}

const setBlocks = (blocks: readonly Block[], change: Change): Block[] => blocks.map((block) => setBlock(block, change));

function setBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: setInlines(block.children, change) };
    case 'list':
      return { ...block, items: block.items.map((item) => setBlocks(item, change)) };
    case 'table': {
      const setRow = (row: Inline[][]) => row.map((cell) => setInlines(cell, change));
      return { ...block, head: setRow(block.head), rows: block.rows.map(setRow) };
    }
    case 'checklist': {
      const setItem = (item: ChecklistItem) => ({ ...item, children: setInlines(item.children, change) });
      return { ...block, title: change(block.title), items: block.items.map(setItem) };
    }
    case 'doDont':
      return { ...block, do: setBlocks(block.do, change), dont: setBlocks(block.dont, change) };
    case 'figure':
      return { ...block, alt: change(block.alt), caption: change(block.caption), credit: change(block.credit) };
    case 'step':
    case 'callout':
      return { ...block, title: change(block.title), children: setBlocks(block.children, change) } as Block;
    case 'details':
      return { ...block, summary: change(block.summary), children: setBlocks(block.children, change) };
    case 'quote':
    case 'section':
    case 'questions':
    case 'measures':
    case 'practice':
      return { ...block, children: setBlocks(block.children, change) };
    default:
      return block;
  }
}

function setInlines(inlines: readonly Inline[], change: Change): Inline[] {
  return inlines.map((inline, index): Inline => {
    if ('children' in inline) return { ...inline, children: setInlines(inline.children, change) };
    if (inline.type !== 'text') return inline;
    // A letter of the neighbours tells whether an apostrophe at the edge stands between two letters: `l'*eau*`.
    const before = /\p{L}$/u.exec(toInlineText(inlines.slice(0, index)))?.[0] ?? '';
    const after = /^\p{L}/u.exec(toInlineText(inlines.slice(index + 1)))?.[0] ?? '';
    const value = change(before + inline.value + after);
    return { ...inline, value: value.slice(before.length, value.length - after.length) };
  });
}

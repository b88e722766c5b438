import { toInlineText } from './inline-text.ts';
import { getKind } from './kinds.ts';
import type { Block, Document } from './model.ts';
import { getTexts, visitParts } from './parts.ts';
import { walkBlocks } from './walk.ts';

/** What the plain text of a document holds beside its paragraphs. */
export interface PlainTextOptions {
  /** Text of footnotes, at the end. On by default. */
  footnotes?: boolean;
  /** Alternative texts and captions of pictures. On by default. */
  figures?: boolean;
}

const WORDS_A_MINUTE = 200;

/** The text of a document without any markup, a blank line between blocks: for search and for counting. */
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
export function countWords({ children, footnotes }: Document): number {
  let count = 0;
  for (const line of toLines([...children, ...footnotes.flatMap((note) => note.children)], true)) {
    const word = NOT_ASCII.test(line) ? WORD : ASCII_WORD;
    word.lastIndex = 0;
    while (word.test(line)) count += 1;
  }
  return count;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;
/** The same in a line of plain letters, in half of the time. */
const ASCII_WORD = /[A-Za-z0-9]+(?:['.,-][A-Za-z0-9]+)*/g;
const NOT_ASCII = /[^\0-\x7f]/;

/** Minutes that reading takes, at 200 words a minute; at least one. */
export const readingMinutes = (document: Document): number => minutesOf(countWords(document));

/** Minutes that so many words take to read. */
export const minutesOf = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

function toLines(blocks: readonly Block[], figures: boolean): string[] {
  const lines: string[] = [];
  walkBlocks(blocks, (block) => {
    const own = getKind(block).plainText?.(block, { figures });
    lines.push(...(own ?? getTexts(block)));
    if (!own) visitParts(block, { inlines: (inlines) => void lines.push(toInlineText(inlines)) });
  });
  return lines;
}

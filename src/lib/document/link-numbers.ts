import type { Document, Inline } from './model.ts';
import { mapParts, type PartChange } from './parts.ts';

/** A number that a text may name, as its facts write it. */
export interface KnownNumber {
  number: string;
  kind: 'call' | 'text';
}

/** Numbers that are numbers to dial wherever they stand: `+32 2 279 49 70`, `0800 30 030`, `116 006`. */
const SHAPES = [
  /\+[1-9]\d*(?:[ \u00a0\u202f]\d+)+/,
  /\b0[89]00(?:[ \u00a0\u202f]\d{2,3}){2,3}/,
  /\b116[ \u00a0\u202f]\d{3}/,
];

const nowhere = { line: 1, column: 1 };

/**
 * Turns the numbers in a text into links that dial them, so that nobody has to type one: those of a known shape, and those
 * of the facts, such as `3919`. Links and code stay as they are.
 */
export function linkNumbers(document: Document, known: readonly KnownNumber[]): Document {
  const find = createFinder(known);
  const change: PartChange = {
    text: (text) => text,
    inlines: (inlines) => inlines.flatMap((inline) => linkInline(inline, find)),
    blocks: (blocks) => blocks.map((block) => mapParts(block, change)),
  };
  return {
    children: change.blocks(document.children),
    footnotes: document.footnotes.map((note) => ({ ...note, children: change.blocks(note.children) })),
  };
}

/** Parts of a text: words, and numbers with the address that dials them. */
type Finder = (text: string) => { text: string; url?: string }[];

function linkInline(inline: Inline, find: Finder): Inline[] {
  if (inline.type === 'link') return [inline];
  if ('children' in inline)
    return [{ ...inline, children: inline.children.flatMap((child) => linkInline(child, find)) }];
  if (inline.type !== 'text') return [inline];
  return find(inline.value).map(({ text, url }): Inline => {
    const words: Inline = { type: 'text', value: text };
    return url === undefined ? words : { type: 'link', url, children: [words], position: nowhere };
  });
}

function createFinder(known: readonly KnownNumber[]): Finder {
  const texts = new Set(known.filter(({ kind }) => kind === 'text').map(({ number }) => toDigits(number)));
  const own = known.map(({ number }) => `(?<![\\d+.,/:-])${toPattern(number)}(?![\\d/:]|[.,]\\d|-\\w)`);
  const numbers = [...own.sort((a, b) => b.length - a.length), ...SHAPES.map(({ source }) => source)].join('|');
  // The marks of direction around a number belong to it.
  const pattern = new RegExp(`(\\u2066?(?:${numbers})\\u2069?)`);
  return (text) =>
    text
      .split(pattern)
      .map((part, index) => (index % 2 === 0 ? { text: part } : { text: part, url: toUrl(toDigits(part), texts) }))
      .filter((part) => part.text !== '');
}

const toUrl = (digits: string, texts: ReadonlySet<string>): string => `${texts.has(digits) ? 'sms' : 'tel'}:${digits}`;

const toDigits = (number: string): string => number.replaceAll(/[^\d+]/g, '');

/** The number with any kind of space between its groups. */
const toPattern = (number: string): string => number.replaceAll('+', '\\+').replaceAll(' ', '[ \\u00a0\\u202f]');

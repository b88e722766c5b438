import { describe, expect, it } from 'vitest';
import { parseValid } from '../../../tests/support/parse-text.ts';
import { linkNumbers } from './link-numbers.ts';
import type { Inline } from './model.ts';

const known = [
  { number: '3919', kind: 'call' as const },
  { number: '116 006', kind: 'call' as const },
  { number: '114', kind: 'text' as const },
];

function find(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'link') return [inline.url];
    return 'children' in inline ? find(inline.children) : [];
  });
}

function getLinks(text: string): string[] {
  const [block] = linkNumbers(parseValid(text), known).children;
  return block?.type === 'paragraph' ? find(block.children) : [];
}

describe('numbers in a text', () => {
  it.each([
    ['Call +32 2 279 49 70 today.', ['tel:+3222794970']],
    ['Call 0800 30 030, or **3919**.', ['tel:080030030', 'tel:3919']],
    ['Call 116\u202f006.', ['tel:116006']],
    ['Write to 114.', ['sms:114']],
    ['Call [the line](tel:3919).', ['tel:3919']],
    ['In 2024, 39190 people and 3919-B, 1143 or 3.919.', []],
    ['Pay 3919,50 or 114/2024.', []],
  ])('%s', (text, links) => {
    expect(getLinks(text)).toEqual(links);
  });
});

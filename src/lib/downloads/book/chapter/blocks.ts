import type { Block, Inline, Position } from '../../../document/model.ts';
import { getColon } from '../../../i18n/typography.ts';

/** Blocks made here have no position in a file. */
const nowhere: Position = { line: 0, column: 0 };

/** A paragraph of plain words. */
export const paragraph = (words: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value: words }] });

/** A name in bold and what it stands for: `**Cost**: 300 000 euros`. */
export function namedLine(name: string, words: string, lang: string): Block {
  const bold: Inline = { type: 'strong', children: [{ type: 'text', value: name }] };
  return { type: 'paragraph', children: [bold, { type: 'text', value: `${getColon(lang)}${words}` }] };
}

export const heading = (level: 2 | 3 | 4, id: string, words: string): Block => ({
  type: 'heading',
  level,
  id,
  children: [{ type: 'text', value: words }],
  position: nowhere,
});

export const list = (items: Block[], { ordered = false } = {}): Block => ({
  type: 'list',
  ordered,
  start: 1,
  items: items.map((item) => [item]),
});

/** A line that leads to an entry, and says why. */
export const entryLink = (collection: string, key: string, words: string, why?: string): Block => ({
  type: 'paragraph',
  children: [
    {
      type: 'link',
      url: '',
      target: { collection, key },
      children: [{ type: 'text', value: words }],
      position: nowhere,
    },
    ...(why === undefined ? [] : [{ type: 'text' as const, value: ` – ${why}` }]),
  ],
});

export const placeBlock = (entry: string): Block => ({ type: 'place', entry, position: nowhere });

export const infographicBlock = (entry: string): Block => ({ type: 'infographic', entry, position: nowhere });

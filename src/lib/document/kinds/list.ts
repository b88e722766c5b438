import { element } from '../escape-html.ts';
import type { HtmlWriter } from '../html/writer.ts';
import type { Kind } from '../kind.ts';
import type { Block } from '../model.ts';

export interface List {
  type: 'list';
  ordered: boolean;
  start: number;
  items: Block[][];
}

export const list: Kind<List> = {
  parts: { items: 'blocks' },
  structure: ({ items }) => [`list:${items.length}`],
  html({ ordered, start, items }, writer) {
    const html = items.map((item) => element('li', {}, renderItem(item, writer))).join('');
    return element(ordered ? 'ol' : 'ul', { start: ordered && start !== 1 ? start : null }, html);
  },
  example: '- Ask before you plan\n- Count what people ask for',
};

/** An item of one paragraph, perhaps with lists under it, needs no `<p>`. */
function renderItem(item: readonly Block[], { inlines, blocks }: HtmlWriter): string {
  const [first, ...rest] = item;
  const isTight = first?.type === 'paragraph' && rest.every((block) => block.type === 'list');
  return isTight ? inlines(first.children) + blocks(rest) : blocks(item);
}

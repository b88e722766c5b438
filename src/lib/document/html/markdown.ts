import { element, escapeHtml } from '../escape-html.ts';
import type { Block, Inline, Table } from '../model.ts';
import { toInlineText } from '../words.ts';
import type { HtmlWriter, Renderers } from './writer.ts';

type MarkdownBlock = Extract<
  Block,
  { type: 'heading' | 'paragraph' | 'list' | 'quote' | 'codeBlock' | 'rule' | 'table' }
>;

/** Renders the blocks of Markdown. */
export const markdownRenderers: Renderers<MarkdownBlock> = {
  heading: ({ level, id, children }, { inlines }) => element(`h${level}`, { id }, inlines(children)),
  paragraph: ({ children }, { inlines }) => element('p', {}, inlines(children)),
  list({ ordered, start, items }, writer) {
    const html = items.map((item) => element('li', {}, renderItem(item, writer))).join('');
    return element(ordered ? 'ol' : 'ul', { start: ordered && start !== 1 ? start : null }, html);
  },
  quote: ({ children }, { blocks }) => element('blockquote', {}, blocks(children)),
  codeBlock: ({ value }) => element('pre', {}, element('code', {}, escapeHtml(value))),
  rule: () => '<hr>',
  table: renderTable,
};

/** An item of one paragraph, perhaps with lists under it, needs no `<p>`. */
export function renderItem(item: readonly Block[], { inlines, blocks }: HtmlWriter): string {
  const [first, ...rest] = item;
  const isTight = first?.type === 'paragraph' && rest.every((block) => block.type === 'list');
  return isTight ? inlines(first.children) + blocks(rest) : blocks(item);
}

/** A wide table scrolls on its own; the region has a name and takes the keyboard. */
function renderTable(table: Table, { inlines, numbers, t }: HtmlWriter): string {
  const cell = (name: 'th' | 'td', children: readonly Inline[], column: number) => {
    const align = table.align[column];
    return element(
      name,
      { scope: name === 'th' ? 'col' : null, class: align ? `align-${align}` : null },
      inlines(children),
    );
  };
  const row = (name: 'th' | 'td', cells: readonly Inline[][]) =>
    element('tr', {}, cells.map((children, column) => cell(name, children, column)).join(''));
  const columns = table.head.map((children) => toInlineText(children).trim()).join(', ');
  const label = t('block.table', { number: numbers.tables.get(table) ?? 1, columns });
  const head = element('thead', {}, row('th', table.head));
  const body =
    table.rows.length === 0 ? '' : element('tbody', {}, table.rows.map((cells) => row('td', cells)).join(''));
  return element(
    'section',
    { class: 'table-scroll', 'aria-label': label, tabindex: 0 },
    element('table', {}, head + body),
  );
}

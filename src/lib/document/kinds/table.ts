import { element } from '../escape-html.ts';
import type { HtmlWriter } from '../html/writer.ts';
import { toInlineText } from '../inline-text.ts';
import type { Kind } from '../kind.ts';
import type { Inline, Position } from '../model.ts';

export interface Table {
  type: 'table';
  align: ('start' | 'centre' | 'end' | null)[];
  head: Inline[][];
  rows: Inline[][][];
  position: Position;
}

export const table: Kind<Table> = {
  parts: { head: 'inlines', rows: 'inlines' },
  structure: ({ head, rows }) => [`table:${rows.length}x${head.length}`],
  html: renderTable,
  plainText: ({ head, rows }) => [head, ...rows].map((row) => row.map(toInlineText).join(' · ')),
  example: '| Desk | Open |\n| --- | --- |\n| Town hall | Mornings |',
};

/** A wide table scrolls on its own; the region has a name and takes the keyboard. */
function renderTable(node: Table, { inlines, number, t }: HtmlWriter): string {
  const cell = (name: 'th' | 'td', children: readonly Inline[], column: number) => {
    const align = node.align[column];
    return element(
      name,
      { scope: name === 'th' ? 'col' : null, class: align ? `align-${align}` : null },
      inlines(children),
    );
  };
  const row = (name: 'th' | 'td', cells: readonly Inline[][]) =>
    element('tr', {}, cells.map((children, column) => cell(name, children, column)).join(''));
  const columns = node.head.map((children) => toInlineText(children).trim()).join(', ');
  const label = t('block.table', { number: number(node), columns });
  const head = element('thead', {}, row('th', node.head));
  const body = node.rows.length === 0 ? '' : element('tbody', {}, node.rows.map((cells) => row('td', cells)).join(''));
  return element(
    'section',
    { class: 'table-scroll', 'aria-label': label, tabindex: 0 },
    element('table', {}, head + body),
  );
}

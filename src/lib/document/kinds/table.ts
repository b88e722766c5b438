import { element } from '../escape-html.ts';
import type { HtmlWriter } from '../html/writer.ts';
import { isBlank, toInlineText } from '../inline-text.ts';
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

/** Whether the first column names the rows: its corner is empty, and none of its other cells is. */
export const hasRowHeads = (head: readonly Inline[][], rows: readonly Inline[][][]): boolean => {
  const [corner, ...others] = head;
  return (
    corner !== undefined &&
    isBlank(corner) &&
    others.length > 0 &&
    rows.length > 0 &&
    rows.every(([name = []]) => !isBlank(name))
  );
};

/** Whether each row begins with a date, as turning points do: a year, at least. */
const isDated = (rows: readonly Inline[][][]): boolean =>
  rows.length > 2 && rows.every(([date = []]) => /(?<!\d)(?:19|20)\d\d$/.test(toInlineText(date).trim()));

/** A wide table scrolls on its own; the region has a name and takes the keyboard. */
function renderTable(node: Table, { inlines, number, t }: HtmlWriter): string {
  const isNamed = hasRowHeads(node.head, node.rows);
  const cell = (of: 'head' | 'body', children: readonly Inline[], column: number) => {
    const align = node.align[column];
    const isName = isNamed && column === 0;
    const isHead = of === 'head' ? !isName : isName;
    const scope = of === 'head' ? 'col' : 'row';
    return element(
      isHead ? 'th' : 'td',
      { scope: isHead ? scope : null, class: align ? `align-${align}` : null },
      inlines(children),
    );
  };
  const row = (of: 'head' | 'body', cells: readonly Inline[][]) =>
    element('tr', {}, cells.map((children, column) => cell(of, children, column)).join(''));
  const columns = node.head
    .map((children) => toInlineText(children).trim())
    .filter((name) => name !== '')
    .join(', ');
  const label = t('block.table', { number: number(node), columns });
  const head = element('thead', {}, row('head', node.head));
  const body =
    node.rows.length === 0 ? '' : element('tbody', {}, node.rows.map((cells) => row('body', cells)).join(''));
  return element(
    'section',
    { class: 'table-scroll', 'aria-label': label, tabindex: 0 },
    element('table', { class: isDated(node.rows) ? 'dated' : null }, head + body),
  );
}

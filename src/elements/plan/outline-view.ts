import type { Block, Outline } from '../files/outline.ts';

/** Writes an outline as HTML elements: text stays text. Its headings start one level lower, below that of their section. */
export function showOutline(root: HTMLElement, { blocks }: Outline): void {
  root.replaceChildren(...blocks.map(createBlock));
}

const create = (name: string, text = ''): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });

function createBlock(block: Block): HTMLElement {
  if (block.kind === 'heading') return create(`h${block.level + 2}`, block.text);
  if (block.kind === 'paragraph') return create('p', block.text);
  const table = create('table');
  table.className = 'data-table';
  if (block.head.length > 0) {
    const head = create('thead');
    head.append(createRow(block.head.map((text) => createCell('col', text))));
    table.append(head);
  }
  const body = create('tbody');
  const hasRowHeads = block.head.length === 0;
  body.append(
    ...block.rows.map((row) =>
      createRow(row.map((text, index) => (hasRowHeads && index === 0 ? createCell('row', text) : create('td', text)))),
    ),
  );
  table.append(body);
  return table;
}

function createRow(cells: HTMLElement[]): HTMLElement {
  const row = create('tr');
  row.append(...cells);
  return row;
}

function createCell(scope: 'col' | 'row', text: string): HTMLElement {
  const cell = create('th', text);
  cell.setAttribute('scope', scope);
  return cell;
}

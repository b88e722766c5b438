import { isBlank } from '../inline-text.ts';
import { hasRowHeads, type Table } from '../kinds/table.ts';
import type { Inline } from '../model.ts';
import { type ParseContext, type Scope, startOf } from './parse-context.ts';
import type { NodeOf } from './syntax-tree.ts';

const alignments = { left: 'start', center: 'centre', right: 'end' } as const;

/** Parses a table; every column needs a heading but one of names, and every row gets as many cells as there are headings. */
export function parseTable(node: NodeOf<'table'>, scope: Scope, context: ParseContext): Table {
  const position = startOf(node);
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => context.inlines(cell.children, scope)),
  );
  for (const [column, cell] of head.entries()) {
    if (isBlank(cell) && !(column === 0 && hasRowHeads(head, rows)))
      context.reportIssue('table-head', position, { column: String(column + 1) });
  }
  for (const [index, row] of rows.entries()) {
    const extra = row.slice(head.length).findIndex((cell) => !isBlank(cell));
    const cell = node.children[index + 1]?.children[head.length + extra];
    // Markdown would drop these words in silence.
    if (extra !== -1 && cell)
      context.reportIssue('table-head', startOf(cell), { column: String(head.length + extra + 1) });
  }
  return {
    type: 'table',
    align: head.map((_, column) => {
      const alignment = node.align?.[column];
      return alignment ? alignments[alignment] : null;
    }),
    head,
    rows: rows.map((row): Inline[][] => head.map((_, column) => row[column] ?? [])),
    position,
  };
}

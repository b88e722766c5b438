/** A Markdown list. */
export const toList = (items: readonly string[], isOrdered = false): string =>
  items.map((item, index) => `${isOrdered ? `${index + 1}.` : '-'} ${item}`).join('\n');

/** A Markdown table whose first row is its head. */
export function toTable([head = [], ...rows]: readonly string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

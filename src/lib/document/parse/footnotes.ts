import type { Footnote } from '../model.ts';
import { endOffset, type ParseContext, startOf, startOffset } from './parse-context.ts';
import type { NodeOf } from './syntax-tree.ts';

/** Reports `[^x]` without a note: Markdown would print the brackets as they are. */
export function checkFootnoteMarks(node: NodeOf<'text'>, context: ParseContext): void {
  if (!node.position || !node.value.includes('[^')) return;
  const start = startOffset(node);
  const written = context.source.slice(start, endOffset(node));
  for (const match of written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
    context.reportIssue('footnote-missing', context.positions.at(start + match.index), {
      id: match[1] ?? '',
      part: 'definition',
    });
  }
}

/** Parses the notes of a text in the order in which they are referred to. */
export function parseFootnotes(
  definitions: readonly NodeOf<'footnoteDefinition'>[],
  references: readonly string[],
  context: ParseContext,
): Footnote[] {
  const byId = new Map<string, NodeOf<'footnoteDefinition'>>();
  const referred = new Set(references);
  for (const definition of definitions) {
    const { identifier: id } = definition;
    context.ids.take('footnote', id, startOf(definition));
    if (!referred.has(id)) context.reportIssue('footnote-missing', startOf(definition), { id, part: 'reference' });
    if (!byId.has(id)) byId.set(id, definition);
  }
  const order = [...new Set([...references, ...byId.keys()])];
  return order.flatMap((id) => {
    const definition = byId.get(id);
    if (!definition) return [];
    return [{ id, children: context.blocks(definition.children, { inside: 'footnote', depth: 1 }) }];
  });
}

import type { FlowInline } from '../../book/flow/model.ts';
import { escapeInline, toCode, toTarget, wrap } from './signs.ts';
import type { MarkdownWriter } from './writer.ts';

type InlineWriters = {
  [T in FlowInline['type']]: (node: Extract<FlowInline, { type: T }>, writer: MarkdownWriter) => string;
};

/**
 * Writes what stands in a line. Links inside the file are words alone: programs give headings different addresses.
 * A source is its number in square brackets, which the list at the end explains.
 */
const writers: InlineWriters = {
  text: ({ value }) => escapeInline(value),
  emphasis: ({ children }, { inlines }) => wrap(inlines(children), '*'),
  strong: ({ children }, { inlines }) => wrap(inlines(children), '**'),
  code: ({ value }) => toCode(value),
  break: () => '\\\n',
  link: ({ url, children }, { inlines }) => `[${inlines(children)}](${toTarget(url)})`,
  reference: ({ children }, { inlines }) => inlines(children),
  term: ({ children }, { inlines }) => inlines(children),
  source: ({ number }) => `\\[${number}\\]`,
  note: ({ number }, { chapter }) => `[^${chapter}-${number}]`,
  words: ({ children }, { inlines }) => inlines(children),
};

/** Writes one part of a line. */
export function writeInline<T extends FlowInline['type']>(
  node: Extract<FlowInline, { type: T }>,
  writer: MarkdownWriter,
): string {
  const write: (node: Extract<FlowInline, { type: T }>, writer: MarkdownWriter) => string = writers[node.type as T];
  return write(node, writer);
}

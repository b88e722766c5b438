import type { FlowBlock } from '../../book/flow/model.ts';
import { joinBlocks, writeFactors, writePicture, writePlace, writePractice, writeTable } from './parts.ts';
import { escapeInline, escapeStart, indent } from './signs.ts';
import type { MarkdownWriter } from './writer.ts';

type BlockWriters = {
  [T in FlowBlock['type']]: (node: Extract<FlowBlock, { type: T }>, writer: MarkdownWriter) => string;
};

/** A heading; Markdown knows six levels. */
export const writeHeading = (level: number, words: string): string => `${'#'.repeat(Math.min(level, 6))} ${words}`;

const bold = (words: string): string => `**${escapeInline(words)}**`;

/** Writes the blocks of a chapter as Markdown: a kind without a writer is a type error. */
const writers: BlockWriters = {
  heading: ({ level, children }, { shift, inlines }) => writeHeading(level + shift, inlines(children)),
  paragraph: ({ children }, { inlines }) => escapeStart(inlines(children)),
  aside: ({ value }) => escapeStart(escapeInline(value)),
  list: ({ ordered, start, items }, { blocks }) =>
    items
      .map((item, index) => {
        const sign = ordered ? `${start + index}. ` : '- ';
        return indent(blocks(item), ' '.repeat(sign.length), sign);
      })
      .join('\n'),
  quote: ({ children }, { blocks }) => indent(blocks(children), '> '),
  codeBlock: ({ value }) => indent(value, '    '),
  rule: () => '---',
  table: writeTable,
  step: ({ number, title, children }, { shift, blocks }) =>
    joinBlocks([writeHeading(2 + shift, `${number}. ${escapeInline(title)}`), blocks(children)]),
  checklist: ({ title, items }, { inlines }) =>
    joinBlocks([bold(title), items.map((item) => `- [ ] ${inlines(item)}`).join('\n')]),
  box: ({ title, children }, { blocks }) => indent(joinBlocks([bold(title), blocks(children)]), '> '),
  doDont: ({ do: toDo, dont }, { blocks }) =>
    joinBlocks([bold(toDo.title), blocks(toDo.children), bold(dont.title), blocks(dont.children)]),
  picture: writePicture,
  practice: writePractice,
  factors: writeFactors,
  place: writePlace,
};

/** Writes one block. */
export function writeBlock<T extends FlowBlock['type']>(
  node: Extract<FlowBlock, { type: T }>,
  writer: MarkdownWriter,
): string {
  const write: (node: Extract<FlowBlock, { type: T }>, writer: MarkdownWriter) => string = writers[node.type as T];
  return write(node, writer);
}

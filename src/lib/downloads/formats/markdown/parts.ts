import type { Fact } from '../../book/chapter/labels.ts';
import type {
  FlowBlock,
  FlowFactors,
  FlowInline,
  FlowPicture,
  FlowPractice,
  FlowTable,
} from '../../book/flow/model.ts';
import { escapeInline, escapeStart, indent, toTarget } from './signs.ts';
import type { MarkdownWriter } from './writer.ts';

/** One block below the other, empty ones left out. */
export const joinBlocks = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n');

/** A label in bold and words beside it, such as what a figure or table is about. */
const legend = (label: string, ...words: readonly string[]): string =>
  [`**${escapeInline(label)}**`, ...words.filter((part) => part !== '').map(escapeInline)].join(' ');

/** Rows of a name and a value. */
export const writeFacts = (facts: readonly Fact[], colon: string): string =>
  facts
    .map(({ label, value, url }) => {
      const words = escapeInline(value);
      return `- **${escapeInline(label)}**${colon}${url === undefined ? words : `[${words}](${toTarget(url)})`}`;
    })
    .join('\n');

const MARKS = { start: '---', centre: ':-:', end: '--:' } as const;

/** A table; a line break in a cell would end its row. */
export function writeTable({ label, caption, align, head, rows }: FlowTable, { inlines }: MarkdownWriter): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const words = (cells: readonly (readonly FlowInline[])[]) =>
    cells.map((cell) => inlines(cell).replaceAll(/\s*\\?\n/g, ' '));
  const marks = head.map((_, column) => MARKS[align[column] ?? 'start']);
  return joinBlocks([legend(label, caption), [words(head), marks, ...rows.map(words)].map(row).join('\n')]);
}

/** A picture in words: the file is one text. */
export const writePicture = ({ label, caption, credit, alt }: FlowPicture): string =>
  indent(joinBlocks([legend(label, caption, credit), escapeStart(escapeInline(alt))]), '> ');

/** A practice beside the text. */
export const writePractice = (
  { label, city, title, summary, children }: FlowPractice,
  { inlines, blocks }: MarkdownWriter,
): string =>
  indent(
    joinBlocks([
      escapeInline(city === '' ? label : `${label} · ${city}`),
      `**${inlines([title])}**`,
      escapeStart(escapeInline(summary)),
      blocks(children),
    ]),
    '> ',
  );

/** Factors of a benchmark, with what they ask. */
export const writeFactors = ({ label, name, factors }: FlowFactors, { inlines, colon }: MarkdownWriter): string =>
  indent(
    joinBlocks([
      `${legend(label)} ${inlines([name])}`,
      factors
        .map((factor) => `- ${[factor.name, factor.question].filter(Boolean).map(escapeInline).join(colon)}`)
        .join('\n'),
    ]),
    '> ',
  );

/** A desk, with all that is known of it. */
export const writePlace = (
  { name, address, facts, hours, notes, lines }: Extract<FlowBlock, { type: 'place' }>,
  { colon }: MarkdownWriter,
): string =>
  joinBlocks([
    `**${escapeInline(name)}**`,
    address.map((line) => escapeInline(line)).join('\\\n'),
    writeFacts([...facts, ...hours], colon),
    ...[...notes.map(({ text }) => text), ...lines].map((words) => escapeStart(escapeInline(words))),
  ]);

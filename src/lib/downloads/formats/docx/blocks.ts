import { Bookmark, CheckBox, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { BoxTone, FlowBlock } from '../../book/flow/model.ts';
import { toChildren, toRuns } from './inlines.ts';
import { BULLETS, bold, colour, getNumbers } from './look.ts';
import { paragraph, words } from './paragraph.ts';
import { toFactors, toPicture, toPlace, toPractice, toTable } from './parts.ts';
import { toBookmark, type WordScope } from './scope.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A real heading that links can lead to. */
export function heading(
  level: number,
  id: string,
  children: Parameters<typeof toChildren>[0],
  scope: WordScope,
): Paragraph {
  const mark = new Bookmark({ id: toBookmark(id), children: toChildren(children, scope) });
  return paragraph([mark], scope, { heading: levels[Math.min(level, 4) as keyof typeof levels] });
}

/** Sets blocks one below the other. */
export const toBlocks = (blocks: readonly FlowBlock[], scope: WordScope): FileChild[] =>
  blocks.flatMap((block) => toBlock(block, scope));

/** A kind of block that is not handled here is a type error. */
function toBlock(block: FlowBlock, scope: WordScope): FileChild[] {
  const plain = (value: string) => [{ type: 'text' as const, value }];
  switch (block.type) {
    case 'heading':
      return [heading(block.level, block.id, block.children, scope)];
    case 'paragraph':
      return [paragraph(toChildren(block.children, scope), scope)];
    case 'aside':
      return [words(block.value, scope, { style: 'Small' })];
    case 'list':
      return toList(block, scope);
    case 'quote':
      return toBlocks(block.children, { ...scope, indent: scope.indent + 400 });
    case 'codeBlock':
      return block.value
        .split('\n')
        .map((line) => words(line, { ...scope, dir: 'ltr' }, { spacing: { after: 0 } }, { font: 'Consolas' }));
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
    case 'table':
      return toTable(block, scope);
    case 'step':
      return [
        heading(2, block.id, plain(`${block.number}. ${block.title}`), scope),
        ...toBlocks(block.children, scope),
      ];
    case 'checklist':
      return [
        boxTitle(block.title, scope),
        ...block.items.map((item) =>
          paragraph(
            [
              new CheckBox({ alias: scope.file.book.t('print.to-do') }),
              ...toRuns(' ', scope),
              ...toChildren(item, scope),
            ],
            scope,
            {
              indent: { start: scope.indent + 400, hanging: 400 },
            },
          ),
        ),
      ];
    case 'box':
      return box(block.title, tones[block.tone], block.children, scope);
    case 'doDont':
      return [
        ...box(block.do.title, tones.tip, block.do.children, scope),
        ...box(block.dont.title, tones.warning, block.dont.children, scope),
      ];
    case 'picture':
      return toPicture(block, scope);
    case 'practice':
      return toPractice(block, scope, toBlocks);
    case 'factors':
      return toFactors(block, scope);
    case 'place':
      return toPlace(block, scope);
  }
}

const boxTitle = (title: string, scope: WordScope): Paragraph =>
  words(title, scope, { keepNext: true, spacing: { before: 160, after: 80 } }, bold);

/** Colours of the line beside a box. */
const tones: Record<BoxTone, string> = {
  note: colour('soft'),
  tip: colour('line-d'),
  warning: colour('line-f'),
  example: colour('line-a'),
  questions: colour('sign'),
  measures: colour('line-h'),
  details: colour('rule'),
};

function box(title: string, line: string, children: readonly FlowBlock[], scope: WordScope): FileChild[] {
  const inside: WordScope = { ...scope, indent: scope.indent + 240, box: { colour: line, fill: colour('wash') } };
  // The free line keeps two boxes apart: neighbours of the same look would melt into one.
  return [
    boxTitle(title, inside),
    ...toBlocks(children, inside),
    new Paragraph({ spacing: { after: 0, line: 160 }, children: [new TextRun({ size: 8 })] }),
  ];
}

function toList({ ordered, start, items }: Extract<FlowBlock, { type: 'list' }>, scope: WordScope): FileChild[] {
  const reference = ordered ? getNumbers(start) : BULLETS;
  const instance = scope.file.nextList();
  if (ordered) scope.file.starts.add(start);
  const level = Math.min(scope.depth, 3);
  const indent = scope.indent + 400 * (level + 1);
  const inside: WordScope = { ...scope, depth: scope.depth + 1 };
  return items.flatMap((item) =>
    item.flatMap((child, index) => {
      if (index === 0 && child.type === 'paragraph') {
        const options = {
          numbering: { reference, level, instance },
          indent: { start: indent, hanging: 400 },
          spacing: { after: 80 },
        };
        return [paragraph(toChildren(child.children, inside), inside, options)];
      }
      return toBlock(child, child.type === 'list' ? inside : { ...inside, indent });
    }),
  );
}

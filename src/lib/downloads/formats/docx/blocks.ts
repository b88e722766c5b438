import { Bookmark, CheckBox, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { FlowBlock } from '../../book/flow/model.ts';
import { BOX_INDENT, type BoxName } from './boxes.ts';
import { toChildren, toRuns } from './inlines.ts';
import { getNumbers, INDENT, type LEVELS } from './numbering.ts';
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
      return toBlocks(block.children, toQuote(scope));
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
            { style: 'Checklist', ...(scope.indent > 0 ? getListIndent(scope.indent + INDENT) : {}) },
          ),
        ),
      ];
    case 'box':
      return box(block.title, block.tone, block.children, scope);
    case 'doDont':
      return [
        ...box(block.do.title, 'tip', block.do.children, scope),
        ...box(block.dont.title, 'warning', block.dont.children, scope),
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

const boxTitle = (title: string, scope: WordScope): Paragraph => words(title, scope, { style: 'BoxTitle' });

function box(title: string, name: BoxName, children: readonly FlowBlock[], scope: WordScope): FileChild[] {
  const inside: WordScope = { ...scope, indent: scope.indent + BOX_INDENT, box: name };
  // The free line keeps two boxes apart: neighbours of the same look would melt into one.
  return [
    boxTitle(title, inside),
    ...toBlocks(children, inside),
    new Paragraph({ spacing: { after: 0, line: 160 }, children: [new TextRun({ size: 8 })] }),
  ];
}

function toQuote(scope: WordScope): WordScope {
  const indent = scope.indent + INDENT;
  return { ...scope, indent, ...(scope.indent === 0 ? { plain: { style: 'Quote', indent } } : {}) };
}

const getListIndent = (start: number) => ({ indent: { start, hanging: INDENT } });

/** Lists have the styles of Word. Only what the style cannot say is said again: that a list starts anew, or stands in a box. */
function toList({ ordered, start, items }: Extract<FlowBlock, { type: 'list' }>, scope: WordScope): FileChild[] {
  const instance = scope.file.nextList();
  if (ordered) scope.file.starts.add(start);
  const level = Math.min(scope.depth, 3) as (typeof LEVELS)[number];
  const suffix = level === 0 ? '' : String(level + 1);
  const outer = scope.indent - INDENT * scope.depth;
  const indent = scope.indent + INDENT;
  const inside: WordScope = {
    ...scope,
    depth: scope.depth + 1,
    ...(outer === 0 ? { plain: { style: `ListContinue${suffix}`, indent } } : {}),
  };
  const options = {
    style: `List${ordered ? 'Number' : 'Bullet'}${suffix}`,
    ...(ordered ? { numbering: { reference: getNumbers(start), level, instance } } : {}),
    indent: outer === 0 ? undefined : getListIndent(indent).indent,
  };
  return items.flatMap((item) =>
    item.flatMap((child, index) =>
      index === 0 && child.type === 'paragraph'
        ? [paragraph(toChildren(child.children, inside), inside, options)]
        : toBlock(child, { ...inside, indent }),
    ),
  );
}

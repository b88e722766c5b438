import {
  AlignmentType,
  type FileChild,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { getColon } from '../../../i18n/typography.ts';
import type { Fact } from '../../book/chapter/labels.ts';
import type {
  FlowBlock,
  FlowFactors,
  FlowInline,
  FlowPicture,
  FlowPractice,
  FlowTable,
} from '../../book/flow/model.ts';
import { BOX_INDENT } from './boxes.ts';
import { toChildren, toRuns } from './inlines.ts';
import { bold } from './look.ts';
import { paragraph, toLtr, words, wordsIn } from './paragraph.ts';
import type { WordScope } from './scope.ts';
import { TABLE_STYLE } from './table-style.ts';

/** Widest picture, in pixels of 1/96 inch: the width of the text. */
const TEXT_WIDTH = 610;
const TALLEST = 720;

/** Tables repeat their head on every page. */
export function toTable({ label, caption, align, head, rows }: FlowTable, scope: WordScope): FileChild[] {
  const bare: WordScope = { ...scope, indent: 0 };
  delete bare.box;
  const alignments = { start: undefined, centre: AlignmentType.CENTER, end: AlignmentType.END };
  const cell = (children: FlowTable['head'][number], column: number, style: string) => {
    const alignment = alignments[align[column] ?? 'start'];
    return new TableCell({
      children: [paragraph(toChildren(children, bare), bare, { style, ...(alignment ? { alignment } : {}) })],
    });
  };
  const row = (cells: FlowTable['head'], style: string, tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((children, column) => cell(children, column, style)),
    });
  return [
    words(`${label} · ${caption}`, bare, { style: 'Caption', keepNext: true, spacing: { before: 200, after: 80 } }),
    new Table({
      style: TABLE_STYLE,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      visuallyRightToLeft: scope.dir === 'rtl',
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(head, 'TableHead', true), ...rows.map((cells) => row(cells, 'TableText', false))],
    }),
    new Paragraph({ spacing: { after: 160 } }),
  ];
}

/** A picture with its alternative text and caption. */
export function toPicture(
  { label, caption, credit, alt, picture, lang, dir }: FlowPicture,
  scope: WordScope,
): FileChild[] {
  const image = scope.file.images.get('svg' in picture ? picture.svg : picture.file);
  if (!image) throw new Error(`The picture “${caption || alt}” has not been read.`);
  const { data, width, height } = image;
  const scale = Math.min(TEXT_WIDTH / width, TALLEST / height);
  const inside: WordScope = { ...scope, indent: 0, lang, dir };
  delete inside.box;
  const run = new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: label, title: caption, description: alt },
  });
  return [
    // The rule "auto" keeps LibreOffice from cutting the picture down to one line.
    paragraph([run], inside, {
      keepNext: true,
      spacing: { before: 160, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    }),
    words([`${label}${caption === '' ? '' : ` · ${caption}`}`, credit].filter(Boolean).join(' — '), inside, {
      style: 'Caption',
    }),
  ];
}

type SetBlocks = (blocks: readonly FlowBlock[], scope: WordScope) => FileChild[];

/** A practice named in a text: where, what, and what to look at in it. */
export function toPractice(practice: FlowPractice, scope: WordScope, setBlocks: SetBlocks): FileChild[] {
  const inside: WordScope = {
    ...scope,
    indent: scope.indent + BOX_INDENT,
    box: 'practice',
  };
  const own: WordScope = { ...inside, lang: practice.lang, dir: practice.dir };
  return [
    words([practice.label, practice.city].filter(Boolean).join(' · '), inside, {
      style: 'Kicker',
      spacing: { before: 160, after: 40 },
    }),
    paragraph(toChildren([practice.title], own, bold), own, { keepNext: true, spacing: { after: 60 } }),
    words(practice.summary, own),
    ...setBlocks(practice.children, inside),
    new Paragraph({ spacing: { after: 0, line: 160 } }),
  ];
}

/** Key factors of a benchmark, each with its first question. */
export function toFactors({ label, name, factors, lang, dir }: FlowFactors, scope: WordScope): FileChild[] {
  const inside: WordScope = {
    ...scope,
    indent: scope.indent + BOX_INDENT,
    box: 'practice',
  };
  const own: WordScope = { ...inside, lang, dir };
  return [
    words(label, inside, { style: 'Kicker', spacing: { before: 160, after: 40 } }),
    paragraph(toChildren([name], own, bold), own, { keepNext: true }),
    ...factors.map((factor) =>
      paragraph([...toRuns(factor.name, own, bold), ...toRuns(` — ${factor.question}`, own)], own, {
        spacing: { after: 80 },
      }),
    ),
    new Paragraph({ spacing: { after: 0, line: 160 } }),
  ];
}

/** A desk: its address reads from left to right in every language. */
export function toPlace(
  { name, address, facts, hours, lines, notes }: Extract<FlowBlock, { type: 'place' }>,
  scope: WordScope,
): FileChild[] {
  const inside: WordScope = {
    ...scope,
    indent: scope.indent + BOX_INDENT,
    box: 'place',
  };
  const tight = { style: 'Fact' };
  return [
    words(name, inside, { style: 'BoxTitle' }),
    ...address.map((line) => wordsIn(line, { lang: scope.lang, dir: 'ltr' }, inside, tight)),
    ...facts.map((fact) => toFact(fact, inside)),
    ...hours.map(({ label, value }) =>
      paragraph(
        [
          ...toRuns(`${label}${getColon(scope.lang)}`, inside),
          ...toRuns(
            isNumeric(value) ? toLtr(value, inside) : value,
            isNumeric(value) ? { ...inside, dir: 'ltr' } : inside,
          ),
        ],
        inside,
        tight,
      ),
    ),
    ...notes.map((note) => wordsIn(note.text, note, inside, { style: 'Small' })),
    ...lines.map((line) => words(line, inside, { style: 'Small' })),
    new Paragraph({ spacing: { after: 0, line: 160 } }),
  ];
}

/** A line `label: value`; numbers and addresses stay left to right. */
export function toFact({ label, value, url }: Fact, scope: WordScope): FileChild {
  const isAddress = url === value;
  const text: FlowInline[] = [{ type: 'text', value: isAddress ? toLtr(value, scope) : value }];
  const children = toChildren(
    url === undefined ? text : [{ type: 'link', url, children: text }],
    isAddress ? { ...scope, dir: 'ltr' } : scope,
  );
  return paragraph([...toRuns(`${label}${getColon(scope.lang)}`, scope, bold), ...children], scope, { style: 'Fact' });
}

/** Times and numbers, which read from left to right in every script. */
const isNumeric = (value: string): boolean => !/\p{L}/u.test(value);

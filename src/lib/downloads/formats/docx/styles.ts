import {
  AlignmentType,
  type IParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { Book } from '../../book/flow/model.ts';
import { getBoxStyles } from './boxes.ts';
import { bold, colour, FONT, getLineColour, toProofing } from './look.ts';
import { BULLETS, getNumbers, INDENT, LEVELS } from './numbering.ts';

/** Space in twips, lines in 240ths of their height; without the rule some programs take them for twips too. */
const space = (before: number, after: number, line: number): ISpacingProperties => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
});

const sized = (size: number, tone?: 'soft') => ({
  size,
  sizeComplexScript: size,
  ...(tone ? { color: colour(tone) } : {}),
});

/** Sizes in half points. */
const heading = (size: number, line: string, before: number) => ({
  run: { ...bold, ...sized(size), color: line, font: FONT },
  paragraph: { spacing: space(before, 120, 252), keepNext: true, keepLines: true },
});

/**
 * Styles that a reader can change in one place, or have changed by the template of a town. They have the names that Word
 * gives them, where it has one: a template then changes them all.
 */
export function getStyles(book: Book): IStylesOptions {
  const ink = colour('ink');
  const line = getLineColour(book);
  const language = toProofing(book.lang);
  return {
    default: {
      document: {
        run: { font: FONT, ...sized(22), color: ink, language: { value: language, bidirectional: language } },
        paragraph: { spacing: space(0, 140, 288) },
      },
      title: { run: { ...bold, ...sized(64), color: ink, font: FONT }, paragraph: { spacing: space(120, 240, 228) } },
      heading1: {
        ...heading(40, ink, 480),
        paragraph: { spacing: space(480, 160, 240), keepNext: true, keepLines: true },
      },
      heading2: heading(30, line, 360),
      heading3: heading(25, ink, 280),
      heading4: heading(22, ink, 220),
      hyperlink: { run: { color: line, underline: { type: 'single', color: line } } },
      footnoteText: { run: sized(18), paragraph: { spacing: { after: 40 } } },
      endnoteText: { run: sized(19), paragraph: { spacing: { after: 80 } } },
      caption: { run: sized(19, 'soft'), paragraph: { spacing: { before: 60, after: 240 } } },
    },
    paragraphStyles: [
      ...getWordStyles(line),
      ...getListStyles(),
      ...getBoxStyles(book),
      ...getContentsStyles(ink),
      plain('TableText', 'Table Text', { spacing: { after: 0 } }),
      { ...plain('TableHead', 'Table Head', { spacing: { after: 0 }, keepNext: true }), run: bold },
      ...getSheetStyles(),
    ],
  };
}

const plain = (
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph });

function getWordStyles(line: string): IParagraphStyleOptions[] {
  return [
    { ...plain('Lead', 'Lead', { spacing: space(0, 200, 288) }), next: 'Normal', run: sized(26, 'soft') },
    {
      ...plain('Kicker', 'Kicker', { spacing: { after: 40 }, keepNext: true }),
      next: 'Normal',
      run: { ...bold, ...sized(20), color: line },
    },
    { ...plain('Small', 'Small', { spacing: space(0, 80, 264) }), run: sized(19, 'soft') },
    plain('Fact', 'Fact', { spacing: { after: 40 } }),
    plain('Quote', 'Quote', { indent: { start: INDENT } }),
    { ...plain('BoxTitle', 'Box Title', { spacing: { before: 160, after: 80 }, keepNext: true }), run: bold },
    plain('Checklist', 'Checklist', { indent: { start: INDENT, hanging: INDENT } }),
    plain('Bibliography', 'Bibliography', { indent: { start: 480, hanging: 480 }, spacing: { after: 80 } }),
    { ...plain('Header', 'header', { spacing: { after: 0 } }), run: sized(17, 'soft') },
    { ...plain('Footer', 'footer', { spacing: { after: 0 } }), run: sized(17, 'soft') },
  ];
}

/** Worksheets: small words, large boxes. */
const getSheetStyles = (): IParagraphStyleOptions[] => [
  { ...plain('SheetText', 'Sheet Text', { spacing: space(0, 0, 252) }), run: sized(19) },
  {
    ...plain('SheetHead', 'Sheet Head', { spacing: space(0, 0, 252), keepNext: true }),
    run: { ...bold, ...sized(19) },
  },
  {
    ...plain('SheetBoxHead', 'Sheet Box Head', { spacing: space(0, 0, 240), alignment: AlignmentType.CENTER }),
    run: { ...bold, ...sized(16) },
  },
  { ...plain('SheetBox', 'Sheet Box', { spacing: space(0, 0, 240), alignment: AlignmentType.CENTER }), run: sized(32) },
];

/** `List Bullet`, `List Number 2`…: the names of Word. */
function getListStyles(): IParagraphStyleOptions[] {
  return LEVELS.flatMap((level) => {
    const suffix = level === 0 ? '' : String(level + 1);
    const list = (name: string, reference: string) =>
      plain(`List${name}${suffix}`, `List ${name}${suffix && ` ${suffix}`}`, {
        numbering: { reference, level },
        spacing: { after: 80 },
      });
    return [
      list('Bullet', BULLETS),
      list('Number', getNumbers(1)),
      plain(`ListContinue${suffix}`, `List Continue${suffix && ` ${suffix}`}`, {
        indent: { start: INDENT * (level + 1) },
        spacing: { after: 80 },
      }),
    ];
  });
}

function getContentsStyles(ink: string): IParagraphStyleOptions[] {
  return [
    {
      ...plain('TOCHeading', 'TOC Heading', { spacing: { before: 320, after: 120 }, keepNext: true }),
      run: { ...bold, ...sized(30), color: ink },
    },
    { ...plain('TOC1', 'toc 1', { spacing: { before: 120, after: 40 } }), run: bold },
    plain('TOC2', 'toc 2', { spacing: { after: 30 }, indent: { start: 240 } }),
  ];
}

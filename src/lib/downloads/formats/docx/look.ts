import {
  AlignmentType,
  type INumberingOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { lineTone, printInk } from '../../../figures/drawing/ink.ts';
import type { Tone } from '../../../figures/palette.ts';
import type { Book } from '../../book/flow/model.ts';

/** A colour as Word writes it: no hash. */
export const colour = (tone: Tone): string => printInk[tone].slice(1);

/** The colour of a publication's line. */
export const getLineColour = ({ themes }: Pick<Book, 'themes'>): string => colour(lineTone(themes[0]?.letter));

/** Typefaces that offices have; ours may be missing there. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' };

/** Bold, in scripts that Word calls complex too. */
export const bold = { bold: true, boldComplexScript: true } as const;

/** Space in twips, lines in 240ths of their height; without the rule some programs take them for twips too. */
export const space = (before: number, after: number, line: number): ISpacingProperties => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
});

/** Sizes in half points. */
const heading = (size: number, line: string, before: number) => ({
  run: { ...bold, size, sizeComplexScript: size, color: line, font: FONT },
  paragraph: { spacing: space(before, 120, 252), keepNext: true, keepLines: true },
});

/** Styles that a reader can change in one place. */
export function getStyles(book: Book): IStylesOptions {
  const ink = colour('ink');
  const line = getLineColour(book);
  const { lang } = book;
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 22,
          sizeComplexScript: 22,
          color: ink,
          language: { value: lang, bidirectional: lang },
        },
        paragraph: { spacing: space(0, 140, 288) },
      },
      title: {
        run: { ...bold, size: 64, sizeComplexScript: 64, color: ink, font: FONT },
        paragraph: { spacing: space(120, 240, 228) },
      },
      heading1: {
        ...heading(40, ink, 480),
        paragraph: { spacing: space(480, 160, 240), keepNext: true, keepLines: true },
      },
      heading2: heading(30, line, 360),
      heading3: heading(25, ink, 280),
      heading4: heading(22, ink, 220),
      hyperlink: { run: { color: line, underline: { type: 'single', color: line } } },
      footnoteText: { run: { size: 18, sizeComplexScript: 18 }, paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 26, sizeComplexScript: 26, color: colour('soft') },
        paragraph: { spacing: space(0, 200, 288) },
      },
      {
        id: 'Kicker',
        name: 'Kicker',
        basedOn: 'Normal',
        next: 'Normal',
        run: { ...bold, size: 20, sizeComplexScript: 20, color: line },
        paragraph: { spacing: { after: 40 }, keepNext: true },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { size: 19, sizeComplexScript: 19, color: colour('soft') },
        paragraph: { spacing: space(0, 80, 264) },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 19, sizeComplexScript: 19, color: colour('soft') },
        paragraph: { spacing: { before: 60, after: 240 } },
      },
    ],
  };
}

const levels = [0, 1, 2, 3] as const;
const indent = (level: number) => ({ paragraph: { indent: { start: 400 * (level + 1), hanging: 400 } } });

/** Names of the two kinds of list; a list that starts later has its own. */
export const BULLETS = 'bullets';
export const getNumbers = (start: number): string => `numbers-${start}`;

/** Lists, one definition for each first number that the text uses. */
export const getNumbering = (starts: Iterable<number>): INumberingOptions => ({
  config: [
    {
      reference: BULLETS,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.START,
        style: indent(level),
      })),
    },
    ...[...new Set(starts)]
      .sort((a, b) => a - b)
      .map((start) => ({
        reference: getNumbers(start),
        levels: levels.map((level) => ({
          level,
          start: level === 0 ? start : 1,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.START,
          style: indent(level),
        })),
      })),
  ],
});

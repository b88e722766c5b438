import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

/** Twips that a list, or a quotation, stands further in. */
export const INDENT = 400;
export const LEVELS = [0, 1, 2, 3] as const;
const indent = (level: number) => ({ paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } });

/** Names of the two kinds of list; a list that starts later has its own. */
export const BULLETS = 'bullets';
export const getNumbers = (start: number): string => `numbers-${start}`;

/** Lists, one definition for each first number that the text uses. */
export const getNumbering = (starts: Iterable<number>): INumberingOptions => ({
  config: [
    {
      reference: BULLETS,
      levels: LEVELS.map((level) => ({
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
        levels: LEVELS.map((level) => ({
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

import { BorderStyle, type IParagraphOptions, type IParagraphStyleOptions, ShadingType } from 'docx';
import type { WordLanguage } from '../../book/chapter/labels.ts';
import type { Book, BoxTone } from '../../book/flow/model.ts';
import { colour, getLineColour } from './look.ts';

/** What stands in a box of its own. */
export type BoxName = BoxTone | 'practice' | 'place';

/** Twips from the edge of the text to that of a box. */
export const BOX_INDENT = 240;

/** Colours of the line beside a box. */
const lines: Record<Exclude<BoxName, 'practice'>, string> = {
  note: colour('soft'),
  tip: colour('line-d'),
  warning: colour('line-f'),
  example: colour('line-a'),
  questions: colour('sign'),
  measures: colour('line-h'),
  details: colour('rule'),
  place: colour('sign'),
};

const names = [...Object.keys(lines), 'practice'] as BoxName[];

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Id of the style of plain words in a box. */
export const getBoxStyle = (name: BoxName): string => `Box${capitalise(name)}`;

/** Line and ground of a box, for a paragraph that has a style of its own. */
export function getBoxLook(
  name: BoxName,
  book: Pick<Book, 'themes'>,
  dir: WordLanguage['dir'],
): Pick<IParagraphOptions, 'border' | 'shading'> {
  const line = {
    style: BorderStyle.SINGLE,
    size: 36,
    space: 10,
    color: name === 'practice' ? getLineColour(book) : lines[name],
  };
  return {
    border: dir === 'rtl' ? { right: line } : { left: line },
    shading: { type: ShadingType.CLEAR, fill: colour('wash'), color: 'auto' },
  };
}

/** The styles of boxes: whoever changes one changes all boxes of its kind. */
export const getBoxStyles = (book: Book): IParagraphStyleOptions[] =>
  names.map((name) => ({
    id: getBoxStyle(name),
    name: `Box ${capitalise(name)}`,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { ...getBoxLook(name, book, book.dir), indent: { start: BOX_INDENT } },
  }));

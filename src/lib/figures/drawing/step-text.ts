import type { Anchor, Canvas, Point } from './canvas.ts';
import type { FigureContext } from './context.ts';
import { NAME, SMALL } from './type-scale.ts';
import { type TextStyle, wrap } from './wrap.ts';

/** The name of a station with its note below, measured together. */
export interface StepText {
  height: number;
  /** Height of one line of the name: what a station beside it is centred on. */
  lineHeight: number;
  draw(canvas: Canvas, at: Point, anchor?: Anchor): void;
}

/** Wraps the words of a station into a column. */
export function setStepText(
  step: { label: string; note?: string | undefined },
  context: FigureContext,
  width: number,
  style: TextStyle = NAME,
): StepText {
  const name = wrap(context.label(step.label), style, width);
  const note = step.note ? wrap(context.label(step.note), SMALL, width) : undefined;
  return {
    height: name.height + (note ? note.height + 3 : 0),
    lineHeight: name.lineHeight,
    draw(canvas, at, anchor = 'start') {
      canvas.text(name, at, anchor);
      if (note) canvas.text(note, { x: at.x, y: at.y + name.height + 3 }, anchor, 'soft');
    },
  };
}

import type { Canvas, Point } from '../drawing/canvas.ts';
import type { FigureContext } from '../drawing/context.ts';
import type { Draw, FigureOf } from '../drawing/drawing.ts';
import { lineTone } from '../drawing/ink.ts';
import { drawArrow, drawStation, LINE, STATION } from '../drawing/station.ts';
import { type StepText, setStepText } from '../drawing/step-text.ts';
import { TITLE } from '../drawing/type-scale.ts';
import { wrap } from '../drawing/wrap.ts';

interface Ring {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How far the corners are cut at 45 degrees. */
  cut: number;
}

/** A ring with cut corners. It starts and ends in the middle of its right side, so that all corners are joined. */
function drawRing(canvas: Canvas, { left, right, top, bottom, cut }: Ring, context: FigureContext): void {
  const middle = { x: right, y: (top + bottom) / 2 };
  const corners: Point[] = [
    { x: right, y: bottom - cut },
    { x: right - cut, y: bottom },
    { x: left + cut, y: bottom },
    { x: left, y: bottom - cut },
    { x: left, y: top + cut },
    { x: left + cut, y: top },
    { x: right - cut, y: top },
    { x: right, y: top + cut },
  ];
  canvas.line([middle, ...corners, middle], lineTone(context.line), LINE);
}

/** Stations clockwise: an odd first one on top, then down the right side and up the left one. */
function drawAround(figure: FigureOf<'cycle'>, context: FigureContext, canvas: Canvas): number {
  const [left, right, cut] = [300, 660, 56];
  const tone = lineTone(context.line);
  const texts = figure.steps.map((step) => setStepText(step, context, left - STATION - 14));
  const first = texts.length % 2 === 1 ? figure.steps[0] : undefined;
  const top = first ? setStepText(first, context, right - left) : undefined;
  const sides = texts.slice(first ? 1 : 0);
  const half = sides.length / 2;
  const rows = Array.from(
    { length: half },
    (_, row) => [sides[row], sides[sides.length - 1 - row]] as [StepText, StepText],
  );

  const ringTop = top ? top.height + 12 + STATION : LINE * 2;
  let y = ringTop + cut;
  const centres = rows.map((pair) => {
    const height = Math.max(pair[0].height, pair[1].height, 2 * STATION) + (half === 1 ? 90 : 30);
    y += height;
    return y - height / 2;
  });
  const bottom = y + cut;
  drawRing(canvas, { left, right, top: ringTop, bottom, cut }, context);
  drawArrow(canvas, { x: (left + right) / 2 - 9, y: bottom }, 'left', tone);
  if (top) top.draw(canvas, { x: (left + right) / 2, y: 0 }, 'middle');
  else drawArrow(canvas, { x: (left + right) / 2 + 9, y: ringTop }, 'right', tone);

  const number = (index: number) => context.format.number(index + 1);
  const offset = first ? 1 : 0;
  if (first) drawStation(canvas, { x: (left + right) / 2, y: ringTop }, number(0));
  for (const [row, centre] of centres.entries()) {
    const [after, before] = rows[row] as [StepText, StepText];
    drawStation(canvas, { x: right, y: centre }, number(offset + row));
    after.draw(canvas, { x: right + STATION + 14, y: centre - after.height / 2 });
    drawStation(canvas, { x: left, y: centre }, number(texts.length - 1 - row));
    before.draw(canvas, { x: left - STATION - 14, y: centre - before.height / 2 }, 'end');
  }
  if (figure.centre) {
    const words = wrap(context.label(figure.centre), TITLE, right - left - 4 * STATION - 24);
    canvas.text(words, { x: (left + right) / 2, y: (ringTop + bottom - words.height) / 2 }, 'middle');
  }
  return bottom + 13;
}

/** Stations down the right side of a slim ring, whose left side leads back to the first one. */
function drawDown(figure: FigureOf<'cycle'>, context: FigureContext, canvas: Canvas): number {
  const [left, right, cut] = [14, 56, 16];
  const start = right + STATION + 14;
  const centre = figure.centre ? wrap(context.label(figure.centre), TITLE, canvas.width) : undefined;
  if (centre) canvas.text(centre, { x: 0, y: 0 });
  const top = centre ? centre.height + 14 + LINE / 2 : LINE / 2;
  let y = top + cut + 4;
  const stops = figure.steps.map((step) => {
    const text = setStepText(step, context, canvas.width - start);
    const at = { x: right, y: y + STATION };
    y += Math.max(text.height + (2 * STATION - text.lineHeight) / 2, 2 * STATION) + 20;
    return { text, at };
  });
  const bottom = y + cut - 12;
  drawRing(canvas, { left, right, top, bottom, cut }, context);
  drawArrow(canvas, { x: left, y: (top + bottom) / 2 - 9 }, 'up', lineTone(context.line));
  for (const [index, { text, at }] of stops.entries()) {
    drawStation(canvas, at, context.format.number(index + 1));
    text.draw(canvas, { x: start, y: at.y - text.lineHeight / 2 });
  }
  return bottom + LINE / 2;
}

/** A ring line: its last station leads back to the first. */
export const drawCycle: Draw<'cycle'> = (figure, context, canvas) =>
  context.size === 'wide' ? drawAround(figure, context, canvas) : drawDown(figure, context, canvas);

import type { Canvas } from '../drawing/canvas.ts';
import type { FigureContext } from '../drawing/context.ts';
import type { Draw, FigureOf } from '../drawing/drawing.ts';
import { lineTone } from '../drawing/ink.ts';
import { drawStation, LINE, STATION } from '../drawing/station.ts';
import { setStepText } from '../drawing/step-text.ts';

/** More steps than this stand above and below the line in turn, so that each has room for its words. */
const MOST_BELOW = 5;
const GAP = 14;

function drawAcross(figure: FigureOf<'process'>, context: FigureContext, canvas: Canvas): number {
  const count = figure.steps.length;
  const alternates = count > MOST_BELOW;
  const pitch = canvas.width / (alternates ? count + 0.6 : count);
  const stops = figure.steps.map((step, index) => {
    const left = index * pitch;
    const width = Math.min(pitch * (alternates ? 2 : 1) - 24, canvas.width - left);
    return { step, left, isAbove: alternates && index % 2 === 0, text: setStepText(step, context, width) };
  });
  const above = Math.max(0, ...stops.filter(({ isAbove }) => isAbove).map(({ text }) => text.height + GAP));
  const below = Math.max(0, ...stops.filter(({ isAbove }) => !isAbove).map(({ text }) => text.height + GAP));
  const y = above + STATION;

  const ends = [0, (count - 1) * pitch].map((left) => ({ x: left + STATION, y }));
  canvas.line(ends, lineTone(context.line), LINE);
  for (const [index, { step, left, isAbove, text }] of stops.entries()) {
    drawStation(canvas, { x: left + STATION, y }, context.format.number(index + 1), step.mark);
    text.draw(canvas, { x: left, y: isAbove ? y - STATION - GAP - text.height : y + STATION + GAP });
  }
  return y + STATION + below;
}

function drawDown(figure: FigureOf<'process'>, context: FigureContext, canvas: Canvas): number {
  const left = 2 * STATION + 16;
  let y = 0;
  const stops = figure.steps.map((step) => {
    const text = setStepText(step, context, canvas.width - left);
    const centre = { x: STATION, y: y + STATION };
    y += Math.max(text.height + (2 * STATION - text.lineHeight) / 2, 2 * STATION) + 22;
    return { step, text, centre };
  });

  canvas.line(
    [stops[0], stops.at(-1)].flatMap((stop) => stop?.centre ?? []),
    lineTone(context.line),
    LINE,
  );
  for (const [index, { step, text, centre }] of stops.entries()) {
    drawStation(canvas, centre, context.format.number(index + 1), step.mark);
    text.draw(canvas, { x: left, y: centre.y - text.lineHeight / 2 });
  }
  return y - 22;
}

/** A route with numbered stations: across a wide sheet, down a narrow one. */
export const drawProcess: Draw<'process'> = (figure, context, canvas) =>
  context.size === 'wide' ? drawAcross(figure, context, canvas) : drawDown(figure, context, canvas);

import type { Canvas } from '../drawing/canvas.ts';
import type { FigureContext } from '../drawing/context.ts';
import type { Draw, FigureOf } from '../drawing/drawing.ts';
import { lineTone } from '../drawing/ink.ts';
import { toSpan, toTicks } from '../drawing/period.ts';
import { drawStop, LINE } from '../drawing/station.ts';
import { NAME, SMALL } from '../drawing/type-scale.ts';
import { type TextBlock, wrap } from '../drawing/wrap.ts';

type Row = FigureOf<'timeline'>['rows'][number];

interface Axis {
  ticks: number[];
  toX(year: number): number;
}

const RADIUS = 9;

function buildAxis(rows: readonly Row[], left: number, right: number, most: number): Axis {
  const spans = rows.map((row) => toSpan(row.from, row.to));
  const ticks = toTicks(
    Math.floor(Math.min(...spans.map(([start]) => start))),
    Math.ceil(Math.max(...spans.map(([, end]) => end))),
    most,
  );
  const [first, last] = [ticks[0] as number, ticks.at(-1) as number];
  return { ticks, toX: (year) => left + ((year - first) / (last - first || 1)) * (right - left) };
}

/** The dates of a row in words: `2020–2023`. */
export function formatPeriod(row: Pick<Row, 'from' | 'to'>, context: FigureContext): string {
  const start = context.format.date(row.from);
  if (!row.to) return start;
  const isShort = /^\d{4}$/.test(row.from) && /^\d{4}$/.test(row.to);
  return `${start}${isShort ? '–' : ' – '}${context.format.date(row.to)}`;
}

function drawYears(canvas: Canvas, axis: Axis, y: number): void {
  for (const year of axis.ticks) canvas.text(wrap(String(year), SMALL, 60), { x: axis.toX(year), y }, 'middle', 'soft');
}

function drawGrid(canvas: Canvas, axis: Axis, top: number, bottom: number): void {
  for (const year of axis.ticks)
    canvas.line(
      [top, bottom].map((y) => ({ x: axis.toX(year), y })),
      'rule',
      1,
    );
}

function drawPeriod(canvas: Canvas, row: Row, axis: Axis, y: number, context: FigureContext): void {
  const [start, end] = toSpan(row.from, row.to).map((year) => ({ x: axis.toX(year), y })) as [
    { x: number; y: number },
    { x: number; y: number },
  ];
  if (end.x - start.x < 2 * RADIUS) {
    drawStop(canvas, { x: (start.x + end.x) / 2, y }, RADIUS);
    return;
  }
  canvas.line([start, end], lineTone(context.line), LINE);
  for (const stop of [start, end]) drawStop(canvas, stop, RADIUS);
}

/** Names in a column, then the lines on an axis of years. */
function drawBeside(figure: FigureOf<'timeline'>, context: FigureContext, canvas: Canvas): number {
  const column = 300;
  const axis = buildAxis(figure.rows, column + 50, canvas.width - 24, 13);
  const rows = figure.rows.map((row) => ({
    row,
    name: wrap(context.label(row.label), NAME, column),
    dates: wrap(formatPeriod(row, context), SMALL, column),
  }));
  const top = 30;
  const heights = rows.map(({ name, dates }) => name.height + dates.height + 24);
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);
  drawYears(canvas, axis, 0);
  drawGrid(canvas, axis, top, bottom);
  let y = top;
  for (const [index, { row, name, dates }] of rows.entries()) {
    const height = heights[index] as number;
    canvas.line(
      [0, canvas.width].map((x) => ({ x, y })),
      'rule',
      1,
    );
    canvas.text(name, { x: 0, y: y + 12 });
    canvas.text(dates, { x: 0, y: y + 12 + name.height }, 'start', 'soft');
    drawPeriod(canvas, row, axis, y + height / 2, context);
    y += height;
  }
  return bottom + 1;
}

/** Each name above its line; the years stand on top and the grid only behind the lines. */
function drawBelow(figure: FigureOf<'timeline'>, context: FigureContext, canvas: Canvas): number {
  const axis = buildAxis(figure.rows, 20, canvas.width - 20, 6);
  drawYears(canvas, axis, 0);
  let y = 28;
  for (const row of figure.rows) {
    const name: TextBlock = wrap(context.label(row.label), NAME, canvas.width);
    const dates = wrap(formatPeriod(row, context), SMALL, canvas.width);
    canvas.line(
      [0, canvas.width].map((x) => ({ x, y })),
      'rule',
      1,
    );
    canvas.text(name, { x: 0, y: y + 12 });
    canvas.text(dates, { x: 0, y: y + 12 + name.height }, 'start', 'soft');
    y += 12 + name.height + dates.height + 6;
    drawGrid(canvas, axis, y, y + 30);
    drawPeriod(canvas, row, axis, y + 15, context);
    y += 42;
  }
  return y;
}

/** Rows on an axis of years. */
export const drawTimeline: Draw<'timeline'> = (figure, context, canvas) =>
  context.size === 'wide' ? drawBeside(figure, context, canvas) : drawBelow(figure, context, canvas);

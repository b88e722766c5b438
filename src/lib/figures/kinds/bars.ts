import type { Canvas } from '../drawing/canvas.ts';
import type { Draw, FigureOf } from '../drawing/drawing.ts';
import { lineTone } from '../drawing/ink.ts';
import { SMALL, WORDS } from '../drawing/type-scale.ts';
import { type TextBlock, type TextStyle, wrap } from '../drawing/wrap.ts';
import type { Tone } from '../palette.ts';

type Bar = FigureOf<'bars'>['bars'][number];

const VALUE: TextStyle = { size: 17, weight: 800 };
const THICK = 18;

/** From values to places between `left` and `right`, zero always among them, with room for the longest value. */
function buildScale(
  bars: readonly Bar[],
  values: readonly TextBlock[],
  left: number,
  right: number,
): (value: number) => number {
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  const room = Math.max(...values.map(({ width }) => width)) + 12;
  return (value) => left + ((value - low) / (high - low || 1)) * (right - left - room);
}

function drawBar(
  canvas: Canvas,
  scale: (value: number) => number,
  bar: Bar,
  value: TextBlock,
  y: number,
  tone: Tone,
): void {
  const [from, to] = [scale(Math.min(0, bar.value)), scale(Math.max(0, bar.value))];
  canvas.rect({ x: from, y: y - THICK / 2, width: Math.max(to - from, 1), height: THICK }, tone);
  canvas.text(value, { x: to + 10, y: y - value.height / 2 });
}

/** Quantities as thick lines from zero, each with its value at the end. */
export const drawBars: Draw<'bars'> = (figure, context, canvas) => {
  const isWide = context.size === 'wide';
  const hasHighlight = figure.bars.some(({ highlight }) => highlight);
  const column = isWide ? 290 : canvas.width;
  const left = isWide ? column + 22 : 0;
  const values = figure.bars.map(({ value }) => wrap(context.format.number(value), VALUE, 200));
  const scale = buildScale(figure.bars, values, left, canvas.width);
  const unit = wrap(context.label(figure.unit), SMALL, canvas.width - left);
  canvas.text(unit, { x: left, y: 0 }, 'start', 'soft');

  const top = unit.height + 12;
  let y = top;
  for (const [index, bar] of figure.bars.entries()) {
    const isStrong = bar.highlight || !hasHighlight;
    const name = wrap(context.label(bar.label), bar.highlight ? { ...WORDS, weight: 700 } : WORDS, column);
    const height = isWide ? Math.max(name.height, 26) + 16 : name.height + 26 + 18;
    const centre = isWide ? y + height / 2 : y + name.height + 15;
    if (isWide) canvas.text(name, { x: column, y: centre - name.height / 2 }, 'end');
    else canvas.text(name, { x: 0, y });
    drawBar(canvas, scale, bar, values[index] as TextBlock, centre, isStrong ? lineTone(context.line) : 'soft');
    y += height;
  }
  const bottom = isWide ? y : y - 16;
  if (isWide)
    canvas.line(
      [top, bottom].map((at) => ({ x: scale(0), y: at })),
      'ink',
      2,
    );
  return bottom;
};

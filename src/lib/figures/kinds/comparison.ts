import type { Canvas } from '../drawing/canvas.ts';
import type { FigureContext } from '../drawing/context.ts';
import type { Draw, FigureOf } from '../drawing/drawing.ts';
import { lineTone } from '../drawing/ink.ts';
import { drawStop, LINE, STOP } from '../drawing/station.ts';
import { drawTangle, scatter } from '../drawing/tangle.ts';
import { TITLE, WORDS } from '../drawing/type-scale.ts';
import { type TextBlock, wrap } from '../drawing/wrap.ts';
import type { Tone } from '../palette.ts';

/** Where a panel stands, how wide the drawing beside its words is. */
interface Panel {
  left: number;
  width: number;
  band: number;
}

const HUB = 30;
const RULE = 6;

const toColumn = ({ left, width, band }: Panel) => ({ x: left + band + 22, width: width - band - 22 });

function setPoints(points: readonly string[], panel: Panel, context: FigureContext): TextBlock[] {
  return points.map((id) => wrap(context.label(id), WORDS, toColumn(panel).width));
}

const getPitch = (blocks: readonly TextBlock[]): number => Math.max(46, ...blocks.map(({ height }) => height + 18));

/** The panel's title over a thick rule; returns where its drawing starts. */
function drawHead(canvas: Canvas, panel: Panel, title: TextBlock, top: number, height: number, tone: Tone): number {
  canvas.text(title, { x: panel.left, y: top + height - title.height });
  canvas.rect({ x: panel.left, y: top + height + 10, width: panel.width, height: RULE }, tone);
  return top + height + 10 + RULE + 22;
}

function drawPoint(canvas: Canvas, panel: Panel, block: TextBlock, stop: { x: number; y: number }): void {
  drawStop(canvas, stop);
  canvas.text(block, { x: toColumn(panel).x, y: stop.y - block.height / 2 });
}

/** A hairline from a scattered stop to its words. */
function drawGuide(canvas: Canvas, panel: Panel, stop: { x: number; y: number }): void {
  canvas.line([stop, { x: toColumn(panel).x - 8, y: stop.y }], 'rule', 2);
}

function drawBefore(canvas: Canvas, panel: Panel, blocks: readonly TextBlock[], top: number, height: number): void {
  const pitch = height / blocks.length;
  const places = scatter(blocks.length, panel.left + STOP, panel.band - 2 * STOP);
  const stops = places.map((x, row) => ({ x, y: top + pitch * (row + 0.5) }));
  for (const stop of stops) drawGuide(canvas, panel, stop);
  drawTangle(canvas, stops);
  for (const [row, stop] of stops.entries()) drawPoint(canvas, panel, blocks[row] as TextBlock, stop);
}

function drawAfter(
  canvas: Canvas,
  panel: Panel,
  hub: TextBlock,
  blocks: readonly TextBlock[],
  top: number,
  tone: Tone,
): void {
  const head = Math.max(hub.height, 2 * HUB);
  const centre = { x: panel.left + HUB, y: top + head / 2 };
  const stops = blocks.map((_, row) => ({
    x: panel.left + panel.band - STOP,
    y: top + head + 12 + getPitch(blocks) * (row + 0.5),
  }));
  for (const stop of stops) {
    canvas.line([centre, { x: centre.x, y: stop.y - 18 }, { x: centre.x + 18, y: stop.y }, stop], tone, LINE);
  }
  for (const [row, stop] of stops.entries()) drawPoint(canvas, panel, blocks[row] as TextBlock, stop);
  canvas.disc(centre, HUB, 'sign', { tone: 'ink', thickness: 6 });
  canvas.text(hub, { x: panel.left + 2 * HUB + 16, y: centre.y - hub.height / 2 });
}

function drawPanels(
  figure: FigureOf<'comparison'>,
  context: FigureContext,
  canvas: Canvas,
  panels: [Panel, Panel],
): number {
  const [left, right] = panels;
  const isBeside = left.left !== right.left;
  const tone = lineTone(context.line);
  const titles = [
    wrap(context.label(figure.before.title), TITLE, left.width),
    wrap(context.label(figure.after.title), TITLE, right.width),
  ] as const;
  const before = setPoints(figure.before.points, left, context);
  const after = setPoints(figure.after.points, right, context);
  const hub = wrap(context.label(figure.after.hub), { size: 20, weight: 800 }, right.width - 2 * HUB - 16);

  const afterHeight = Math.max(hub.height, 2 * HUB) + 12 + getPitch(after) * after.length;
  const ownHeight = getPitch(before) * before.length;
  const beforeHeight = isBeside ? Math.max(ownHeight, afterHeight) : ownHeight;
  const head = isBeside ? Math.max(titles[0].height, titles[1].height) : titles[0].height;
  const top = drawHead(canvas, left, titles[0], 0, head, 'soft');
  drawBefore(canvas, left, before, top, beforeHeight);
  const next = isBeside ? 0 : top + beforeHeight + 34;
  const start = drawHead(canvas, right, titles[1], next, isBeside ? head : titles[1].height, tone);
  drawAfter(canvas, right, hub, after, start, tone);
  return Math.max(top + beforeHeight, start + afterHeight);
}

/** Two panels: scattered stops and a tangled way before, one interchange and straight lines after. */
export const drawComparison: Draw<'comparison'> = (figure, context, canvas) =>
  drawPanels(
    figure,
    context,
    canvas,
    context.size === 'wide'
      ? [
          { left: 0, width: 440, band: 190 },
          { left: 520, width: 440, band: 150 },
        ]
      : [
          { left: 0, width: canvas.width, band: 104 },
          { left: 0, width: canvas.width, band: 104 },
        ],
  );

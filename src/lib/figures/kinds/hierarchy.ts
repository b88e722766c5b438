import type { Canvas } from '../drawing/canvas.ts';
import type { FigureContext } from '../drawing/context.ts';
import type { Draw, FigureOf } from '../drawing/drawing.ts';
import { lineTone } from '../drawing/ink.ts';
import { drawStop, LINE } from '../drawing/station.ts';
import { NAME, TITLE, WORDS } from '../drawing/type-scale.ts';
import { type TextBlock, wrap } from '../drawing/wrap.ts';

type Branch = FigureOf<'hierarchy'>['branches'][number];

const TRUNK = 26;
const BEND = 22;
const BRANCH_STOP = 13;
const POINT_STOP = 7;
const WORDS_AT = 28;

/** The words of a branch in a column, with the place of each stop below the top of the column. */
interface BranchText {
  rows: { block: TextBlock; y: number; radius: number }[];
  height: number;
}

function setBranch(branch: Branch, context: FigureContext, width: number): BranchText {
  const blocks = [branch.label, ...branch.points].map((id, index) =>
    wrap(context.label(id), index ? WORDS : NAME, width),
  );
  let y = 0;
  const rows = blocks.map((block, index) => {
    const row = { block, y, radius: index ? POINT_STOP : BRANCH_STOP };
    y += block.height + (index ? 10 : 14);
    return row;
  });
  return { rows, height: y };
}

/** Draws the stops of a branch down from `top`, the first one on the line that comes from the trunk. */
function drawBranch(canvas: Canvas, { rows }: BranchText, x: number, top: number, context: FigureContext): void {
  const stops = rows.map(({ block, y, radius }) => ({ block, radius, x, y: top + y + block.lineHeight / 2 }));
  canvas.line(
    stops.length > 1 ? [stops[0], stops.at(-1)].flatMap((stop) => stop ?? []) : [],
    lineTone(context.line),
    LINE,
  );
  for (const stop of stops) {
    drawStop(canvas, stop, stop.radius);
    canvas.text(stop.block, { x: x + WORDS_AT, y: stop.y - stop.block.lineHeight / 2 });
  }
}

function drawTop(
  figure: FigureOf<'hierarchy'>,
  context: FigureContext,
  canvas: Canvas,
): { x: number; y: number; bottom: number } {
  const title = wrap(context.label(figure.top), TITLE, canvas.width - 2 * TRUNK - 16);
  const y = Math.max(TRUNK, title.height / 2);
  canvas.text(title, { x: 2 * TRUNK + 16, y: y - title.height / 2 });
  return { x: TRUNK, y, bottom: Math.max(2 * TRUNK, title.height) };
}

/** The trunk runs down the left side and sends a line over each tier of branches. */
function drawTiers(figure: FigureOf<'hierarchy'>, context: FigureContext, canvas: Canvas): number {
  const top = drawTop(figure, context, canvas);
  const perTier = figure.branches.length <= 4 ? figure.branches.length : 3;
  const first = TRUNK + 2 * BEND + 20;
  const pitch = (canvas.width - first + 20) / perTier;
  const tone = lineTone(context.line);
  let y = top.bottom + 30;
  for (let index = 0; index < figure.branches.length; index += perTier) {
    const tier = figure.branches
      .slice(index, index + perTier)
      .map((branch) => setBranch(branch, context, pitch - WORDS_AT - 24));
    const start = y + BEND + 26;
    for (const [column, branch] of tier.entries()) {
      const x = first + column * pitch;
      const firstStop = start + (branch.rows[0]?.block.lineHeight ?? 0) / 2;
      canvas.line(
        [
          top,
          { x: top.x, y: y - BEND },
          { x: top.x + BEND, y },
          { x: x - BEND, y },
          { x, y: y + BEND },
          { x, y: firstStop },
        ],
        tone,
        LINE,
      );
      drawBranch(canvas, branch, x, start, context);
    }
    y = start + Math.max(...tier.map(({ height }) => height)) + 50;
  }
  drawHub(canvas, top);
  return y - 50;
}

/** The trunk runs down; each branch leaves it to the right. */
function drawDown(figure: FigureOf<'hierarchy'>, context: FigureContext, canvas: Canvas): number {
  const top = drawTop(figure, context, canvas);
  const x = TRUNK + BEND + 20;
  let y = top.bottom + 26;
  for (const branch of figure.branches) {
    const text = setBranch(branch, context, canvas.width - x - WORDS_AT);
    const stop = y + (text.rows[0]?.block.lineHeight ?? 0) / 2;
    const path = [top, { x: top.x, y: stop - BEND }, { x: top.x + BEND, y: stop }, { x, y: stop }];
    canvas.line(path, lineTone(context.line), LINE);
    drawBranch(canvas, text, x, y, context);
    y += text.height + 20;
  }
  drawHub(canvas, top);
  return y - 20;
}

function drawHub(canvas: Canvas, centre: { x: number; y: number }): void {
  canvas.disc(centre, TRUNK, 'paper', { tone: 'ink', thickness: 6 });
}

/** A trunk and its branches: a benchmark and the key factors that hold it. */
export const drawHierarchy: Draw<'hierarchy'> = (figure, context, canvas) =>
  context.size === 'wide' ? drawTiers(figure, context, canvas) : drawDown(figure, context, canvas);

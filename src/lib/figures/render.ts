import type { Figure } from '../collections/infographics/schema.ts';
import { type Canvas, createCanvas } from './drawing/canvas.ts';
import type { FigureContext, RenderedFigure } from './drawing/context.ts';
import { SHEET } from './drawing/type-scale.ts';
import { drawBars } from './kinds/bars.ts';
import { drawComparison } from './kinds/comparison.ts';
import { drawCycle } from './kinds/cycle.ts';
import { drawGroups } from './kinds/groups.ts';
import { drawHierarchy } from './kinds/hierarchy.ts';
import { drawMap } from './kinds/map.ts';
import { drawProcess } from './kinds/process.ts';
import { drawTimeline } from './kinds/timeline.ts';
import { pointToDrawing, wrapSvg } from './root.ts';

function draw(figure: Figure, context: FigureContext, canvas: Canvas): number {
  switch (figure.kind) {
    case 'process':
      return drawProcess(figure, context, canvas);
    case 'cycle':
      return drawCycle(figure, context, canvas);
    case 'comparison':
      return drawComparison(figure, context, canvas);
    case 'hierarchy':
      return drawHierarchy(figure, context, canvas);
    case 'timeline':
      return drawTimeline(figure, context, canvas);
    case 'bars':
      return drawBars(figure, context, canvas);
    case 'map':
      return drawMap(figure, context, canvas);
    case 'groups':
      return drawGroups(figure, context, canvas);
  }
}

/** Draws a figure as SVG, laid out for the size and writing direction of the context. */
export function renderFigure(figure: Figure, context: FigureContext): RenderedFigure {
  const canvas = createCanvas(SHEET[context.size], context);
  const height = Math.ceil(draw(figure, context, canvas)) + 2;
  const { content, overflow } = canvas.finish(height);
  const { width } = canvas;
  const svg =
    context.file === undefined
      ? wrapSvg(content, width, height, context)
      : pointToDrawing(context.file, width, height, context.size);
  return { svg, content, width, height, overflow };
}

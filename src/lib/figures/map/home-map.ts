import { createCanvas, escapeXml } from '../drawing/canvas.ts';
import type { FigureContext, FigureSize, RenderedFigure } from '../drawing/context.ts';
import { drawMapPlan, planMap } from './map-plan.ts';

/** Half of a wide page, or the width of a phone. */
const SHEETS: Record<FigureSize, { width: number; height: number }> = {
  wide: { width: 680, height: 540 },
  narrow: { width: 340, height: 330 },
};

/** The map of the home page: decoration, so hidden from screen readers. `named` cities carry their names where there is room. */
export function renderHomeMap(context: FigureContext, named: readonly string[]): RenderedFigure {
  const { width, height } = SHEETS[context.size];
  const plan = planMap({
    cities: context.cities,
    named: new Set(named),
    pairs: context.pairs,
    isFocused: true,
    size: context.size,
    width,
    height,
  });
  const canvas = createCanvas(width, context, false);
  drawMapPlan(canvas, plan);
  const { content, overflow } = canvas.finish(height);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="fig fig-${context.size}" ` +
    `lang="${escapeXml(context.lang)}" direction="ltr" aria-hidden="true" focusable="false">${content}</svg>`;
  return { svg, content, width, height, overflow };
}

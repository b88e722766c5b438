import { createCanvas, escapeXml } from '../drawing/canvas.ts';
import type { FigureCity, FigureContext } from '../drawing/context.ts';
import { drawMapPlan, planMap } from './map-plan.ts';

const SHEET = { width: 360, height: 290 };

/** Where cities lie, and the arcs between them: decoration beside words that say the same, so hidden from screen readers. */
export function renderLocator(context: FigureContext, cities: readonly string[]): string {
  const { width, height } = SHEET;
  const [only, ...others] = context.cities.filter(({ key }) => cities.includes(key));
  const plan = planMap({
    cities: context.cities,
    named: new Set(cities),
    isFocused: true,
    around: only && others.length === 0 ? getSurroundings(only) : [],
    pairs: context.pairs,
    size: 'narrow',
    width,
    height,
  });
  const canvas = createCanvas(width, context, false);
  drawMapPlan(canvas, plan);
  const { content } = canvas.finish(height);
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="fig" lang="${escapeXml(context.lang)}" ` +
    `direction="ltr" aria-hidden="true" focusable="false">${content}</svg>`
  );
}

/** A city alone is shown with as much land around it as a coast needs to be known again. */
const getSurroundings = ({ lat, lon }: Pick<FigureCity, 'lat' | 'lon'>) => [
  { lat: lat - 4.5, lon: lon - 8 },
  { lat: lat + 4.5, lon: lon + 8 },
];

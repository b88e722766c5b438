import { createCanvas, escapeXml, round } from '../drawing/canvas.ts';
import type { FigureContext } from '../drawing/context.ts';
import { CITY } from '../drawing/type-scale.ts';
import { drawMapPlan, type MapPlan, planMap } from './map-plan.ts';
import type { Stop } from './spread.ts';

const SHEET = { width: 960, height: 860 };
/** Half of what a finger needs; less only where two cities stand closer. */
const REACH = 16;
const LEAST_REACH = 6;

/** The map of all cities, where each stop is a link with the name of its city. */
export function renderCityMap(context: FigureContext, named: readonly string[], link: (key: string) => string): string {
  const { width, height } = SHEET;
  const plan = planMap({
    cities: context.cities,
    named: new Set(named),
    hasSpareNames: true,
    pairs: [],
    size: 'wide',
    width,
    height,
  });
  const canvas = createCanvas(width, context, false);
  drawMapPlan(canvas, plan);
  const { content } = canvas.finish(height);
  const links = plan.stops.map((stop) => toLink(stop, plan, link(stop.key))).join('');
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="fig fig-links" ` +
    `lang="${escapeXml(context.lang)}" direction="ltr" role="group" aria-label="${escapeXml(context.title)}"><g aria-hidden="true">${content}</g>${links}</svg>`
  );
}

/** A stop as a link: a name that has found no room on the map shows itself when the stop is pointed at. */
function toLink(stop: Stop, { stops, labels }: MapPlan, path: string): string {
  const nearest = Math.min(
    ...stops.filter(({ key }) => key !== stop.key).map(({ x, y }) => Math.hypot(x - stop.x, y - stop.y)),
  );
  const radius = Math.max(LEAST_REACH, Math.min(REACH, nearest / 2));
  const [x, y, name] = [round(stop.x), round(stop.y), escapeXml(stop.name)];
  const hasLabel = labels.some(({ key }) => key === stop.key);
  const text = hasLabel
    ? ''
    : `<text x="${x}" y="${round(stop.y - 12)}" font-size="${CITY.size}" font-weight="${CITY.weight}" text-anchor="middle" aria-hidden="true">${name}</text>`;
  return `<a href="${escapeXml(path)}" aria-label="${name}"><circle cx="${x}" cy="${y}" r="${round(radius)}"/>${text}</a>`;
}

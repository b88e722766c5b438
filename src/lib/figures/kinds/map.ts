import type { Canvas } from '../drawing/canvas.ts';
import { createCanvas } from '../drawing/canvas.ts';
import type { FigureCity, FigureContext, FigurePair } from '../drawing/context.ts';
import type { Draw, FigureOf } from '../drawing/drawing.ts';
import { lineTone } from '../drawing/ink.ts';
import { drawLetter } from '../drawing/station.ts';
import { NAME, SMALL } from '../drawing/type-scale.ts';
import { wrap } from '../drawing/wrap.ts';
import { drawMapPlan, planMap } from '../map/map-plan.ts';

/** Without a list, up to this many cities all carry their names; a few more do so where a phone has room. */
const MOST_NAMES = 24;
const MOST_SPARE_NAMES = 48;
const MOST_WIDE_NAMES = 60;

/** The cities that a map shows: those of its projects and of its list, or all. */
export function chooseCities(figure: FigureOf<'map'>, context: FigureContext): FigureCity[] {
  if (figure.projects.length === 0 && figure.cities.length === 0) return [...context.cities];
  return context.cities.filter(
    ({ key, projects }) => figure.cities.includes(key) || projects.some((project) => figure.projects.includes(project)),
  );
}

/** The pairs whose two cities are both on the map, when it draws arcs. */
export function choosePairs(figure: FigureOf<'map'>, context: FigureContext): FigurePair[] {
  if (!figure.arcs) return [];
  const keys = new Set(chooseCities(figure, context).map(({ key }) => key));
  return context.pairs.filter(({ mentor, learner }) => keys.has(mentor) && keys.has(learner));
}

function chooseNames(figure: FigureOf<'map'>, cities: readonly FigureCity[], ends: ReadonlySet<string>): Set<string> {
  if (figure.named.length > 0) return new Set([...figure.named, ...ends]);
  return cities.length <= MOST_NAMES ? new Set(cities.map(({ key }) => key)) : new Set(ends);
}

/**
 * On paper and on a wide page every city has its name, as long as there are no arcs to keep clear of; on a phone some are left to
 * the table.
 */
function getSpareNames(
  figure: FigureOf<'map'>,
  { size }: FigureContext,
  cities: readonly FigureCity[],
  pairs: readonly FigurePair[],
): 'all' | 'where-free' | undefined {
  if (size === 'wide') return pairs.length === 0 && cities.length <= MOST_WIDE_NAMES ? 'all' : 'where-free';
  return figure.named.length === 0 && cities.length <= MOST_SPARE_NAMES ? 'where-free' : undefined;
}

/** What each arc stands for: letter, both cities, subject. */
function drawLegend(canvas: Canvas, pairs: readonly FigurePair[], context: FigureContext, top: number): number {
  const columns = context.size === 'wide' ? 2 : 1;
  const pitch = (canvas.width + 32) / columns;
  const arrow = context.dir === 'rtl' ? '←' : '→';
  const name = (key: string) => context.cities.find((city) => city.key === key)?.name ?? key;
  let y = top;
  for (let index = 0; index < pairs.length; index += columns) {
    const heights = pairs.slice(index, index + columns).map((pair, column) => {
      const left = column * pitch;
      const width = pitch - 32 - 44;
      const title = wrap(`${name(pair.mentor)} ${arrow} ${name(pair.learner)}`, NAME, width);
      const subject = wrap(pair.subject, SMALL, width);
      drawLetter(canvas, { x: left + 14, y: y + 14 }, pair.themeLetter, lineTone(pair.themeLetter), 14);
      canvas.text(title, { x: left + 44, y: y + 14 - title.lineHeight / 2 });
      canvas.text(subject, { x: left + 44, y: y + 14 - title.lineHeight / 2 + title.height + 2 }, 'start', 'soft');
      return title.height + subject.height + 8;
    });
    y += Math.max(...heights) + 16;
  }
  return y - 16;
}

/** Land without borders, cities as stops, mentor pairs as arcs in the colours of their themes. */
export const drawMap: Draw<'map'> = (figure, context, canvas) => {
  const cities = chooseCities(figure, context);
  const pairs = choosePairs(figure, context);
  const ends = new Set(pairs.flatMap(({ mentor, learner }) => [mentor, learner]));
  const [width, height] = context.size === 'wide' ? [canvas.width, 720] : [canvas.width, 420];
  const plan = planMap({
    cities,
    named: chooseNames(figure, cities, ends),
    spareNames: getSpareNames(figure, context, cities, pairs),
    pairs,
    size: context.size,
    width,
    height,
  });

  const sheet = createCanvas(width, context, false);
  drawMapPlan(sheet, plan);
  const { content, overflow } = sheet.finish(height);
  // On a phone a name without room is left to the legend and the table.
  const missing = context.size === 'wide' ? plan.unplaced : [];
  canvas.include({
    content,
    overflow: [...overflow, ...missing.map((key) => cities.find((city) => city.key === key)?.name ?? key)],
  });
  return pairs.length > 0 ? drawLegend(canvas, pairs, context, height + 24) : height;
};

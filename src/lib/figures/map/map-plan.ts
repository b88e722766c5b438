import type { Canvas } from '../drawing/canvas.ts';
import type { FigureCity, FigurePair, FigureSize } from '../drawing/context.ts';
import { lineTone } from '../drawing/ink.ts';
import { drawLetter, drawStop } from '../drawing/station.ts';
import { CITY } from '../drawing/type-scale.ts';
import { wrap } from '../drawing/wrap.ts';
import { type Arc, buildArcs } from './arcs.ts';
import type { LabelRequest, PlacedLabel } from './label-places.ts';
import { placeLabels } from './labels.ts';
import { getLand } from './land.ts';
import { type Stop, spreadStops } from './spread.ts';

export interface MapRequest {
  cities: readonly FigureCity[];
  /** Keys of the cities whose names are written if there is room. */
  named: ReadonlySet<string>;
  /** Other cities are named too where their names fall into free space. */
  hasSpareNames?: boolean;
  pairs: readonly FigurePair[];
  /** The map shows the surroundings of the named cities only; others outside are left out. */
  isFocused?: boolean;
  /** Places that a focused map shows as well, without a stop. */
  around?: readonly Pick<FigureCity, 'lat' | 'lon'>[];
  size: FigureSize;
  width: number;
  height: number;
}

/** Where everything on a map stands. */
export interface MapPlan {
  land: string;
  stops: Stop[];
  arcs: Arc[];
  labels: PlacedLabel[];
  /** Keys of the cities whose names found no room. */
  unplaced: string[];
  lineThickness: number;
  /** Stops up to this radius are plain dots. */
  dotRadius: number;
}

const BADGE = 12;
/** Outer radii: end of an arc, city with a name, any other city. */
const RADII: Record<FigureSize, [number, number, number]> = { wide: [8.5, 6.5, 4], narrow: [6.5, 5, 3.2] };

/** Places stops, arcs and names, in this order: each keeps clear of what came before. */
export function planMap(request: MapRequest): MapPlan {
  const { cities, named, pairs, hasSpareNames = false, isFocused = false, around = [], size, width, height } = request;
  const ends = new Set(pairs.flatMap(({ mentor, learner }) => [mentor, learner]));
  const isKey = ({ key }: FigureCity) => named.has(key) || ends.has(key);
  const land = getLand(isFocused ? [...cities.filter(isKey), ...around] : cities, {
    width,
    height,
    margin: size === 'wide' ? 44 : 22,
  });
  const [large, middle, small] = RADII[size];
  const stops = spreadStops(
    cities.map((city) => ({
      ...land.toPoint(city),
      key: city.key,
      name: city.name,
      radius: ends.has(city.key) ? large : named.has(city.key) ? middle : small,
      room: ends.has(city.key) ? large : 0,
    })),
    0.5,
  ).filter(({ x, y, radius }) => x > radius && y > radius && x < width - radius && y < height - radius);
  const byKey = new Map(stops.map((stop) => [stop.key, stop]));
  const arcEnds = pairs.flatMap(({ mentor, learner, themeLetter }) => {
    const [from, to] = [byKey.get(mentor), byKey.get(learner)];
    return from && to ? [{ letter: themeLetter, from, to }] : [];
  });
  const arcs = buildArcs(arcEnds, stops, { width, height }, BADGE);
  const requests: LabelRequest[] = stops
    .filter(({ key }) => hasSpareNames || named.has(key))
    .map((stop) => ({
      stop,
      width: wrap(stop.name, CITY, width).width + 1,
      height: CITY.size + 1,
      isSpare: !named.has(stop.key),
      isBesideOnly: size === 'narrow' && !ends.has(stop.key),
    }));
  const { placed, unplaced } = placeLabels(requests, {
    width,
    height,
    discs: [
      ...stops.map((stop) => ({ ...stop, isDot: stop.radius <= small })),
      ...arcs.map(({ badge }) => ({ ...badge, radius: BADGE })),
    ],
    points: arcs.flatMap(({ points }) => points),
  });
  return {
    land: land.path,
    stops,
    arcs,
    labels: placed,
    unplaced,
    lineThickness: size === 'wide' ? 6 : 4.5,
    dotRadius: small,
  };
}

/** Draws a planned map on a canvas that is not mirrored. */
export function drawMapPlan(canvas: Canvas, plan: MapPlan): void {
  canvas.shape(plan.land, { fill: 'land' });
  for (const arc of plan.arcs) {
    canvas.shape(arc.path, { stroke: 'paper' }, plan.lineThickness + 4);
    canvas.shape(arc.path, { stroke: lineTone(arc.letter) }, plan.lineThickness);
  }
  for (const { leader } of plan.labels) if (leader) canvas.line(leader, 'ink', 1.25);
  // Small stops first: the ends of the arcs lie on top.
  canvas.dots(
    plan.stops.filter(({ radius }) => radius <= plan.dotRadius),
    plan.dotRadius,
    { fill: 'ink', edge: 'paper' },
  );
  const named = plan.stops.filter(({ radius }) => radius > plan.dotRadius).sort((a, b) => a.radius - b.radius);
  for (const stop of named) drawStop(canvas, stop, stop.radius);
  for (const arc of plan.arcs) drawLetter(canvas, arc.badge, arc.letter, lineTone(arc.letter), BADGE);
  const names = new Map(plan.stops.map(({ key, name }) => [key, name]));
  for (const { key, box, anchor } of plan.labels) {
    const block = wrap(names.get(key) ?? key, CITY, canvas.width);
    const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
    canvas.text({ ...block, height: box.height }, { x, y: box.y + (box.height - block.lineHeight) / 2 }, anchor);
  }
}

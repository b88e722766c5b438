import { type Point, round } from '../drawing/canvas.ts';
import type { Stop } from './spread.ts';

export interface Arc {
  letter: string;
  /** Path data from the edge of one stop to the edge of the other. */
  path: string;
  /** Points along the arc, for whatever must keep clear of it. */
  points: Point[];
  /** Centre of the disc with the letter. */
  badge: Point;
}

export interface ArcEnds {
  letter: string;
  from: Stop;
  to: Stop;
}

interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

const SAMPLES = 48;
/** Stops up to this radius are dots without a name: an arc may pass under them. */
const DOT = 4;
/** Heights of an arc as shares of its length, the preferred one first; below zero it hangs on the other side. */
const HEIGHTS = [0.2, 0.28, 0.13, -0.2, 0.36, -0.13, -0.28, 0.06, -0.36, -0.06, 0.46, -0.46];

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
const toDistance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function pointAt({ from, control, to }: Curve, share: number): Point {
  return between(between(from, control, share), between(control, to, share), share);
}

/** The part of a curve between two shares of it. */
function cutCurve({ from, control, to }: Curve, start: number, end: number): Curve {
  const rest = { from: pointAt({ from, control, to }, start), control: between(control, to, start), to };
  const share = (end - start) / (1 - start);
  return { from: rest.from, control: between(rest.from, rest.control, share), to: pointAt(rest, share) };
}

/** A curve over the straight way between two stops; `height` above zero bends it to the north, or to the east. */
function bendCurve({ from, to }: ArcEnds, height: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const isNorth = Math.abs(dx) > Math.abs(dy) / 3;
  const side = isNorth ? Math.sign(dx) || 1 : -Math.sign(dy) || 1;
  const middle = between(from, to, 0.5);
  const control = { x: middle.x + dy * side * 2 * height, y: middle.y - dx * side * 2 * height };
  const whole = { from, control, to };
  const shares = Array.from({ length: 201 }, (_, index) => index / 200);
  const start = shares.find((share) => toDistance(pointAt(whole, share), from) >= from.radius + 1) ?? 0;
  const end = shares.findLast((share) => toDistance(pointAt(whole, share), to) >= to.radius + 1) ?? 1;
  return start < end ? cutCurve(whole, start, end) : whole;
}

const toSamples = (curve: Curve): Point[] =>
  Array.from({ length: SAMPLES + 1 }, (_, index) => pointAt(curve, index / SAMPLES));

/** How badly an arc lies: near other arcs, over stops, outside the sheet. */
function toCost(
  points: readonly Point[],
  ends: ArcEnds,
  stops: readonly Stop[],
  others: readonly Arc[],
  sheet: { width: number; height: number },
): number {
  let cost = 0;
  for (const point of points) {
    if (others.some((arc) => arc.points.some((other) => toDistance(point, other) < 10))) cost += 1.5;
    if (
      stops.some(
        (stop) =>
          stop.key !== ends.from.key &&
          stop.key !== ends.to.key &&
          toDistance(point, stop) < stop.radius + 5 &&
          stop.radius > DOT,
      )
    )
      cost += 40;
    if (point.x < 4 || point.y < 4 || point.x > sheet.width - 4 || point.y > sheet.height - 4) cost += 10;
  }
  return cost;
}

/** A place for the letter: on the arc where it is long enough, else beside it; clear of stops, letters and other arcs. */
function placeBadge(curve: Curve, radius: number, stops: readonly Stop[], others: readonly Arc[]): Point {
  const isLong = toDistance(curve.from, curve.to) > 6 * radius;
  const shares = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78];
  const onArc = isLong ? shares.map((share) => pointAt(curve, share)) : [];
  const beside = [1.6, -1.6, 2.2, -2.2, 3, -3].flatMap((away) =>
    shares.map((share) => {
      const [dx, dy] = [curve.to.x - curve.from.x, curve.to.y - curve.from.y];
      const length = Math.hypot(dx, dy) || 1;
      const at = pointAt(curve, share);
      return { x: at.x + (dy / length) * away * radius, y: at.y - (dx / length) * away * radius };
    }),
  );
  const isClear = (at: Point, obstacles = stops) =>
    obstacles.every((stop) => toDistance(at, stop) > stop.radius + radius + 2) &&
    others.every(
      (arc) =>
        toDistance(at, arc.badge) > 2 * radius + 3 && arc.points.every((point) => toDistance(at, point) > radius + 4),
    );
  // Better over the dot of a city without a name than off the arc.
  const large = stops.filter((stop) => stop.radius > DOT);
  return (
    onArc.find((at) => isClear(at)) ??
    onArc.find((at) => isClear(at, large)) ??
    beside.find((at) => isClear(at)) ??
    beside.find((at) => isClear(at, large)) ??
    pointAt(curve, 0.5)
  );
}

/** Draws an arc for each pair, one after the other, each keeping clear of stops and of the arcs before it. */
export function buildArcs(
  pairs: readonly ArcEnds[],
  stops: readonly Stop[],
  sheet: { width: number; height: number },
  badgeRadius: number,
): Arc[] {
  const curves: { ends: ArcEnds; curve: Curve; arc: Arc }[] = [];
  for (const ends of pairs) {
    const others = curves.map(({ arc }) => arc);
    const options = HEIGHTS.map((height, rank) => {
      const curve = bendCurve(ends, height);
      const points = toSamples(curve);
      return { curve, points, cost: 4 * rank + toCost(points, ends, stops, others, sheet) };
    });
    const { curve, points } = options.reduce((best, option) => (option.cost < best.cost ? option : best));
    const path = `M${round(curve.from.x)} ${round(curve.from.y)}Q${[curve.control, curve.to].map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')}`;
    curves.push({ ends, curve, arc: { letter: ends.letter, path, points, badge: { x: -1000, y: -1000 } } });
  }
  for (const { curve, arc } of curves) {
    arc.badge = placeBadge(
      curve,
      badgeRadius,
      stops,
      curves.map((other) => other.arc).filter((other) => other !== arc),
    );
  }
  return curves.map(({ arc }) => arc);
}
